import {expect} from 'chai';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {after, before as beforeAll, describe, it} from 'node:test';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {ElementHandle, Page} from 'puppeteer-core';
import {Demo} from './demo.js';

let demo: Demo;
let folder: string;
beforeAll(async () => {
  demo = await Demo.open();
  folder = mkdtempSync(join(tmpdir(), 'true-stock-audit-'));
});
after(async () => {
  await demo.close();
  rmSync(folder, {recursive: true});
});

const CSV =
  'product_id;name;quantity;minimum\n7;Shirt;2;3\n8;Hat;many\n9;Cap;5\n';

const open = async (hash = ''): Promise<Page> => {
  const {page} = await demo.openBench();
  await page.goto(new URL(`audit.html${hash}`, demo.address).href);
  return page;
};

const upload = async (page: Page, name: string, data: string | Uint8Array) => {
  const path = join(folder, name);
  writeFileSync(path, data);
  const input = (await page.$('#file')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
};

const untilStatus = (page: Page, part: string) =>
  page.waitForFunction(
    (text) =>
      document.querySelector('[role=status]')?.textContent?.includes(text),
    {},
    part,
  );

const partOf = (page: Page, name: string) =>
  page.$eval(`[data-part="${name}"]`, ({textContent}) =>
    textContent.replace(/\s+/g, ' ').trim(),
  );

describe('the audit page', () => {
  it('reads a file, and names the lines that it cannot read', async () => {
    const page = await open();
    await upload(page, 'products.csv', CSV);
    await untilStatus(
      page,
      'products.csv: 2 counters, 1 contradiction, 0 worth a count, 1 line not read.',
    );
    expect(await partOf(page, 'contradictions')).to.include(
      'One order must have 3, and there are 2: nobody can buy them. Shirt (7): 2',
    );
    expect(await partOf(page, 'bad')).to.include(
      'Line 3. quantity is "many", which is not a whole number.',
    );
    await page.close();
  });

  it('reads what a spreadsheet writes in UTF-16', async () => {
    const page = await open();
    const text = Buffer.from(`\ufeff${CSV.replace('Hat', 'Hüt')}`, 'utf16le');
    await upload(page, 'utf-16.csv', text);
    await untilStatus(page, 'utf-16.csv: 2 counters');
    await page.close();
  });

  it('says why it cannot read a file, and reads the next one', async () => {
    const page = await open();
    await upload(page, 'book.xlsx', Buffer.from('PK\u0003\u0004'));
    await untilStatus(page, 'book.xlsx: This is a workbook or a zip.');
    await upload(page, 'picture.png', Buffer.from('\u0089PNG\u0000\u0000'));
    await untilStatus(page, 'picture.png: This is not a text file.');
    await upload(page, 'empty.csv', '');
    await untilStatus(page, 'empty.csv: 0 counters');
    expect(await partOf(page, 'bad')).to.include('No column is called');
    await upload(page, 'products.csv', CSV);
    await untilStatus(page, 'products.csv: 2 counters');
    await page.close();
  });

  it('reads a file that is dropped anywhere', async () => {
    const page = await open();
    await page.evaluate((text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], 'dropped.csv'));
      const init = {dataTransfer, bubbles: true, cancelable: true};
      const wasTaken = !document.body.dispatchEvent(
        new DragEvent('dragover', init),
      );
      if (wasTaken) document.body.dispatchEvent(new DragEvent('drop', init));
    }, CSV);
    await untilStatus(page, 'dropped.csv: 2 counters');
    await page.close();
  });

  it('has a sample with planted faults, and opens it from a link', async () => {
    const page = await open();
    await page.click('#sample');
    await untilStatus(page, 'sample.csv: 84 counters, 10 contradictions');
    await page.close();
    const linked = await open('#sample');
    await untilStatus(linked, 'sample.csv: 84 counters, 10 contradictions');
    await linked.close();
  });

  it('judges anew with what means “plenty” in this shop', async () => {
    const page = await open();
    const rows = Array.from({length: 9}, (_, index) => `${index + 1},777`);
    await upload(page, 'plenty.csv', `id,quantity\n${rows.join('\n')}\n`);
    await untilStatus(page, '2 worth a count');
    await page.type('#placeholders', '777, and no other');
    await page.keyboard.press('Enter');
    await untilStatus(page, '11 worth a count');
    expect(await partOf(page, 'suspicions')).to.include('777 is on your list.');
    await page.close();
  });

  it('shows more of a long list when asked, by keyboard', async () => {
    const page = await open('#sample');
    await untilStatus(page, 'sample.csv: 84');
    const list = '[data-list="count-first"]';
    const shown = () => page.$$eval(`${list} > li`, ({length}) => length);
    const before = await shown();
    await page.focus(`${list} + button`);
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      (selector, count) => document.querySelectorAll(selector).length > count,
      {},
      `${list} > li`,
      before,
    );
    await page.close();
  });

  it('may connect to nothing', async () => {
    const page = await open('#sample');
    await untilStatus(page, 'sample.csv: 84');
    const refused = await page.evaluate(() => {
      const violation = new Promise<string>((resolve) => {
        addEventListener('securitypolicyviolation', (event) =>
          resolve(event.effectiveDirective),
        );
      });
      fetch('languages.json').catch(() => {});
      return violation;
    });
    expect(refused).to.equal('connect-src');
    await page.close();
  });

  it('breaks no script', () => {
    expect(demo.errors, demo.errors.join('\n')).to.eql([]);
  });
});
