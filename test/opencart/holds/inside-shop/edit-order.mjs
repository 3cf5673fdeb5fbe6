// An owner edits an order: OpenCart's own code of the API runs, as the admin
// calls it.
import {rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

import {familyOf, isFour} from '../../shop/versions.mjs';
import {folderOf} from './test-controller.mjs';

const PROCESSING = 2;

// In requests of the API, the cart asks no guard.
const THREE = `
        $this->load->model('checkout/order');
        $order = $this->model_checkout_order->getOrder($id);
        $address = function ($kind) use ($order) {
            $fields = [];
            foreach ($order as $key => $value) {
                if (strpos($key, $kind) === 0) $fields[substr($key, strlen($kind))] = $value;
            }
            return $fields + ['custom_field' => []];
        };
        $this->session->data['api_id'] = 1;
        $this->session->data['customer'] = $order + ['customer_group_id' => 1];
        $this->session->data['payment_address'] = $address('payment_');
        $this->session->data['shipping_address'] = $address('shipping_');
        $this->session->data['payment_method'] = ['title' => 'Cash', 'code' => 'cod'];
        $this->session->data['shipping_method'] =
            ['title' => 'Flat', 'code' => 'flat.flat', 'cost' => 5, 'tax_class_id' => 0];
        $this->registry->set('cart', new \\Cart\\Cart($this->registry));
        $this->cart->clear();
        $this->cart->add($product, $pieces);
        $this->request->get['route'] = 'api/order/edit';
        $this->load->controller('api/order/edit');`;

const FOUR_0 = `
        $this->registry->set('cart', new \\Opencart\\System\\Library\\Cart\\Cart($this->registry));
        $this->load->controller('api/sale/order.load');
        $this->cart->clear();
        $this->cart->add($product, $pieces);
        $this->request->get['route'] = 'api/sale/order.confirm';
        $this->load->controller('api/sale/order.confirm');`;

/**
 * The line was removed from the form, and is added again; or, with `write`, what
 * the API does at the end, without the fields of the form.
 */
const FOUR_1 = `
        if (isset($this->request->get['write'])) {
            $this->request->get['route'] = 'api/order';
            $this->load->model('checkout/order');
            $line = ['product_id' => $product, 'master_id' => 0, 'name' => 'iPhone', 'model' => '', 'option' => [],
                'subscription' => [], 'quantity' => $pieces, 'price' => 1, 'total' => 1, 'tax' => 0, 'reward' => 0];
            $order = ['products' => [$line], 'totals' => []] + $this->model_checkout_order->getOrder($id);
            $this->model_checkout_order->editOrder($id, $order);
            $this->model_checkout_order->addHistory($id, ${PROCESSING});
            $this->response->setOutput('{"success": "Written"}');
            return;
        }
        $this->request->post += ['order_id' => $id, 'product_id' => $product, 'quantity' => $pieces];
        $this->request->get['route'] = 'api/order';
        $this->request->get['call'] = 'product_add';
        $this->load->controller('api/order');`;

const bodyOf = ({version}) => {
  if (version.startsWith('3.')) return THREE;
  return version.startsWith('4.0.') ? FOUR_0 : FOUR_1;
};

const codeOf = (shop) => `<?php
${
  isFour(shop)
    ? 'namespace Opencart\\Catalog\\Controller\\TruestockTest;\nclass Edit extends \\Opencart\\System\\Engine\\Controller'
    : 'class ControllerTruestockTestEdit extends Controller'
} {
    public function order() {
        $id = (int)$this->request->get['order_id'];
        $product = (int)$this->request->get['product'];
        $pieces = (int)$this->request->get['pieces'];
        $this->request->post['order_status_id'] = ${PROCESSING};${bodyOf(shop)}
    }
}
`;

/**
 * Gives an order so many pieces of a product, and nothing else. In 4.1 only the
 * step at which the pieces are added, or, with `more`, only the last one.
 *
 * @param {string} [more] `&write=1`
 * @returns what the API says; needs `withTestController`
 */
export const editOrder = async (shop, id, product, pieces, more = '') => {
  const file = join(folderOf(shop), 'edit.php');
  writeFileSync(file, codeOf(shop));
  try {
    const route = `truestock_test/edit${familyOf(shop.version).method}order`;
    const answer = await fetch(
      `${shop.url}index.php?route=${route}&order_id=${id}&product=${product}&pieces=${pieces}${more}`,
    );
    const text = await answer.text();
    if (!text.startsWith('{')) throw new Error(text.slice(0, 1500));
    return JSON.parse(text);
  } finally {
    rmSync(file);
  }
};
