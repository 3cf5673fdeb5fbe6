// A controller inside the shop: it reports a payment like a gateway's server,
// gives orders a status like a program of the API, kills its process, or waits.
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

import {familyOf, isFour} from '../../shop/versions.mjs';

/** An order status that lowers the stock. */
const PROCESSING = 2;

const codeOf = (shop) => `<?php
${
  isFour(shop)
    ? 'namespace Opencart\\Catalog\\Controller\\TruestockTest;\nclass Play extends \\Opencart\\System\\Engine\\Controller'
    : 'class ControllerTruestockTestPlay extends Controller'
} {
    public function callback() {
        $this->load->model('checkout/order');
        $this->model_checkout_order->${isFour(shop) ? 'addHistory' : 'addOrderHistory'}(
            (int)$this->request->get['order_id'], ${PROCESSING}, 'Paid at the gateway', true
        );
        $this->response->setOutput('OK');
    }

    public function program() {
        $this->request->get['route'] = 'api/order';
        $this->load->model('checkout/order');
        $this->model_checkout_order->${isFour(shop) ? 'addHistory' : 'addOrderHistory'}(
            (int)$this->request->get['order_id'], ${PROCESSING}
        );
        $this->response->setOutput('OK');
    }

    public function lower(&$route = '', &$args = []) {
        $this->db->query("UPDATE " . DB_PREFIX . "product SET quantity = 0 WHERE product_id = 40 AND quantity > 0");
    }

    public function die(&$route = '') {
        posix_kill(getmypid(), SIGKILL);
    }

    public function wait(&$route = '') {
        $mark = __DIR__ . '/reached';
        // The first one alone: whoever comes after is not waited for.
        for ($isFirst = !is_dir($mark) && mkdir($mark); $isFirst && is_dir(__DIR__ . '/closed'); clearstatcache()) {
            usleep(2000);
        }
    }
}
`;

export const folderOf = ({directory}) =>
  join(directory, 'catalog/controller/truestock_test');

const routeOf = (shop, method) =>
  `truestock_test/play${familyOf(shop.version).method}${method}`;

/** Adds the controller to the shop while `act` runs. */
export const withTestController = async (shop, act) => {
  const folder = folderOf(shop);
  mkdirSync(folder);
  writeFileSync(join(folder, 'play.php'), codeOf(shop));
  try {
    await act();
  } finally {
    rmSync(folder, {recursive: true});
  }
};

/** Reports a payment as a gateway's server does: without cookie or session. */
export const reportPayment = async (shop, orderId) => {
  const route = `${routeOf(shop, 'callback')}&order_id=${orderId}`;
  const answer = await fetch(`${shop.url}index.php?route=${route}`);
  return answer.text();
};

/** Gives an order a status that sells, as a program does through the API. */
export const setStatusByProgram = async (shop, orderId) => {
  const route = `${routeOf(shop, 'program')}&order_id=${orderId}`;
  const answer = await fetch(`${shop.url}index.php?route=${route}`);
  return answer.text();
};

/** Calls a method of the controller at this event while `act` runs. */
export const withHandler = async (shop, {method, trigger, order}, act) => {
  const more = isFour(shop) ? ["'play'", "'test'"] : ["'play'"];
  const columns = isFour(shop) ? 'code, description' : 'code';
  await shop.query(
    `INSERT INTO oc_event (${columns}, \`trigger\`, action, status, sort_order) ` +
      `VALUES (${more.join(', ')}, '${trigger}', '${routeOf(shop, method)}', 1, ${order})`,
  );
  try {
    await act();
  } finally {
    await shop.query("DELETE FROM oc_event WHERE code = 'play'");
  }
};

/** The event before or after an order is sold. */
export const historyEvent = (shop, when) =>
  `catalog/model/checkout/order?${isFour(shop) ? 'addHistory' : 'addOrderHistory'}/${when}`;

/** The event before or after the lines of an order are written anew. */
export const editEvent = (shop, when) =>
  `catalog/model/checkout/order?editOrder/${when}`;
