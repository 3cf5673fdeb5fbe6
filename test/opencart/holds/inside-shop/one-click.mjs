// A module that buys in one click, as many shops have it: it writes an order of
// its own and gives it a status, without cart and confirm step. The cron of
// subscriptions does the same.
import {rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

import {familyOf, isFour} from '../../shop/versions.mjs';
import {folderOf} from './test-controller.mjs';

const PENDING = 1;

const codeOf = (shop) => `<?php
${
  isFour(shop)
    ? 'namespace Opencart\\Catalog\\Controller\\TruestockTest;\nclass Click extends \\Opencart\\System\\Engine\\Controller'
    : 'class ControllerTruestockTestClick extends Controller'
} {
    public function buy() {
        if (isset($this->request->get['as'])) {
            $this->request->get['route'] = $this->request->get['as'];
        }
        $this->load->model('checkout/order');
        $order = $this->model_checkout_order->getOrder((int)$this->request->get['like']);
        $line = ['product_id' => 40, 'master_id' => 0, 'name' => 'iPhone', 'model' => '', 'option' => [],
            'subscription' => [], 'download' => [], 'quantity' => 1, 'price' => 1, 'total' => 1, 'tax' => 0,
            'reward' => 0];
        $id = $this->model_checkout_order->addOrder(
            ['products' => [$line], 'totals' => [], 'vouchers' => []] + $order
        );
        $this->model_checkout_order->${isFour(shop) ? 'addHistory' : 'addOrderHistory'}($id, ${PENDING});
        $this->response->setOutput(json_encode(['success' => 'Thank you']));
    }
}
`;

/**
 * Adds the module while `act` runs. Needs `withTestController`.
 *
 * @param {import('../../shop/create-shop.mjs').Shop} shop
 * @param {(routeLike: (order: string) => string) => Promise<unknown>} act the
 *   route that buys one of product 40 for the shopper of this order
 */
export const withOneClick = async (shop, act) => {
  const file = join(folderOf(shop), 'click.php');
  writeFileSync(file, codeOf(shop));
  const route = `truestock_test/click${familyOf(shop.version).method}buy`;
  try {
    return await act((order) => `${route}&like=${order}`);
  } finally {
    rmSync(file);
  }
};
