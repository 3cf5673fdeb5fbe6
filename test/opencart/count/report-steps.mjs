// What a cron tells the owner: settings that make numbers false, by orders that
// OpenCart itself moved, and a mail.
import {deepEqual, equal, match} from 'node:assert/strict';
import {existsSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';

import {setSetting} from '../admin/set-setting.mjs';
import {runCommand} from '../shop/run-command.mjs';
import {withWorker} from './with-worker.mjs';

const PRODUCT = 40;
const PROCESSING = 2;
const COMPLETE = 5;
/** A status of the owner's own, in neither list. */
const PACKED = 50;

const mailFile = (shop) => join(shop.directory, 'sent-mail.txt');

/** Its mails go to a file. */
const call = (shop, ...command) =>
  runCommand(shop, command, [`sendmail_path=cat >> ${mailFile(shop)}`]);

const readSettings = async (shop) =>
  JSON.parse(await call(shop, 'settings', '--json'));

const titlesOf = (settings) => settings.map(({title}) => title);

const place = async (worker, statuses) => {
  const {order} = await worker.ask({do: 'order', lines: [[PRODUCT, 2, 0]]});
  for (const status of statuses) {
    await worker.ask({do: 'status', order, status});
  }
  return order;
};

const namesSettings = async ({shop}) => {
  deepEqual(titlesOf(await readSettings(shop)), []);
  await shop.query(
    `INSERT INTO oc_order_status SET order_status_id = ${PACKED}, language_id = 1, name = 'Packed'`,
  );
  const [back, twice, gone] = await withWorker(shop, async (worker) => {
    const orders = [
      await place(worker, [PROCESSING, PACKED]),
      await place(worker, [PROCESSING, PACKED, COMPLETE]),
      await place(worker, [PROCESSING, COMPLETE]),
    ];
    await worker.ask({do: 'deleteOrder', order: orders.at(-1)});
    return orders;
  });
  const settings = await readSettings(shop);
  deepEqual(
    settings.map(({title, orders}) => [title, orders]),
    [
      [
        'The order status “Packed” gives sold pieces back',
        [twice, back].map(Number),
      ],
      ['Orders take their pieces more than once', [Number(twice)]],
      ['Deleting orders gives sold pieces back', [Number(gone)]],
    ],
  );
  match(settings[0].sentence, /Put back so far: 4 pieces, orders: 2\./);
  match(settings[2].sentence, /2 pieces, deleted orders: 1\./);
  match(await call(shop, 'reconcile'), /“Packed” gives sold pieces back/);
};

/** Mails are base64 in parts. */
const readMails = (shop) => {
  if (!existsSync(mailFile(shop))) return [];
  return readFileSync(mailFile(shop), 'utf8')
    .split(/^(?=To: )/m)
    .filter((mail) => mail.startsWith('To: '))
    .map((mail) =>
      Buffer.from(
        /base64\s+([A-Za-z0-9+/=\s]+)/.exec(mail)[1],
        'base64',
      ).toString(),
    );
};

const change = (shop, pieces) =>
  shop.query(
    `UPDATE oc_product SET quantity = quantity + ${pieces} WHERE product_id = ${PRODUCT}`,
  );

const tellsByMail = async ({shop}) => {
  await call(shop, 'reconcile');
  deepEqual(readMails(shop), [], 'off at first');
  await setSetting(shop, 'mail', '1');
  await shop.query(
    "UPDATE oc_setting SET value = 'mail' WHERE `key` = 'config_mail_engine'",
  );
  await change(shop, 55);
  await call(shop, 'reconcile');
  const [text] = readMails(shop);
  match(text, /Changes that nothing explains: 1\n- iPhone \(#40\): \+55, now/);
  match(text, /New contradictions: \d+\n- /);
  await change(shop, -55);
  await call(shop, 'reconcile');
  equal(readMails(shop).length, 1, 'one a day');
  await setSetting(shop, 'mail', '0');
  rmSync(mailFile(shop));
};

/** Needs the extension, and the shop's workers. */
export const reportSteps = async (run, step) => {
  await step('settings that make numbers false, by their orders', () =>
    namesSettings(run),
  );
  await step('a mail tells what is new, once a day', () => tellsByMail(run));
};
