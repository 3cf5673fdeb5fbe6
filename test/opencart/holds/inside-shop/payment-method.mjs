// A payment method that takes money: its "confirm" shows a page before there is
// an order, as that of Amazon Pay does (payment/amazon_login_pay.php, tag
// 3.0.5.1), and its other methods do what modules do.
import {rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

import {isFour} from '../../shop/versions.mjs';

const CODE = 'truestock_test';

const THREE = {
  file: `catalog/controller/extension/payment/${CODE}.php`,
  routeOf: (method) => `extension/payment/${CODE}/${method}`,
  opening: 'class ControllerExtensionPaymentTruestockTest extends Controller',
  history: 'addOrderHistory',
  codes: ['cod', CODE],
};

const FOUR = {
  file: `extension/opencart/catalog/controller/payment/${CODE}.php`,
  routeOf: (method) => `extension/opencart/payment/${CODE}.${method}`,
  opening:
    'namespace Opencart\\Catalog\\Controller\\Extension\\Opencart\\Payment;\n' +
    'class TruestockTest extends \\Opencart\\System\\Engine\\Controller',
  history: 'addHistory',
  codes: ['cod.cod', `${CODE}.${CODE}`],
};

const familyOf = (shop) => (isFour(shop) ? FOUR : THREE);

/** The text of the method's page. */
export const PAGE = 'The page of a payment method';

/** What it says once it sends a shopper to the gateway. */
export const GATEWAY = 'To the gateway';

const PENDING = 1;
const PROCESSING = 2;

/**
 * `data` fills a button, `proceed` sets a status before money moves, `charge` places a paid order,
 * `callback_ipn` writes nothing for a status that it does not expect.
 */
const codeOf = ({opening, history}) => `<?php
${opening} {
    public function index() {
        return '';
    }

    public function confirm() {
        $this->response->setOutput('${PAGE}');
    }

    public function data() {
        $this->response->setOutput('${PAGE}');
    }

    public function proceed() {
        $this->load->model('checkout/order');
        $this->model_checkout_order->${history}($this->session->data['order_id'], ${PENDING});
        $this->response->setOutput('${GATEWAY}');
    }

    public function charge() {
        $this->load->model('checkout/order');
        $this->model_checkout_order->${history}($this->session->data['order_id'], ${PROCESSING}, 'Charged');
        $this->response->setOutput('${PAGE}');
    }

    /** The shopper's browser comes back by it. */
    public function back() {
        $this->callback_ipn();
    }

    public function callback_ipn() {
        $this->load->model('checkout/order');
        $order = $this->model_checkout_order->getOrder((int)$this->request->get['order_id']);
        if ($order && $order['order_status_id'] == ${PENDING}) {
            $this->model_checkout_order->${history}($order['order_id'], ${PROCESSING}, 'Paid');
        }
        echo 'OK';
        exit();
    }
}
`;

/**
 * Adds the method to the shop while `act` runs.
 *
 * @param {import('../../shop/create-shop.mjs').Shop} shop
 * @param {(routeOf: (method?: string) => string) => Promise<unknown>} act
 */
export const withPaymentMethod = async (shop, act) => {
  const family = familyOf(shop);
  const path = join(shop.directory, family.file);
  writeFileSync(path, codeOf(family));
  try {
    return await act((method = 'confirm') => family.routeOf(method));
  } finally {
    rmSync(path);
  }
};

/** A shopper who is past the choice takes this method instead of cash. */
export const choosePaymentMethod = async (shop, guest) => {
  const [cash, ours] = familyOf(shop).codes.map((code) => `"code":"${code}"`);
  await shop.query(
    `UPDATE oc_session SET data = REPLACE(data, '${cash}', '${ours}') ` +
      `WHERE session_id = '${guest.cookies.get('OCSESSID')}'`,
  );
};
