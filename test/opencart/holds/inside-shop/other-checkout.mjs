// A checkout of another extension inside the shop: it writes the order with SQL
// of its own, and its page shows the payment method.
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

import {familyOf, isFour} from '../../shop/versions.mjs';

const FOLDER = 'catalog/controller/truestock_checkout';

const SHOWN = {
  3: 'extension/payment/cod',
  4: 'extension/opencart/payment/cod',
};

const codeOf = (shop) => `<?php
${
  isFour(shop)
    ? 'namespace Opencart\\Catalog\\Controller\\TruestockCheckout;\nclass Quick extends \\Opencart\\System\\Engine\\Controller'
    : 'class ControllerTruestockCheckoutQuick extends Controller'
} {
    public function write() {
        $order = DB_PREFIX . 'order';
        $values = ['currency_code' => "'USD'", 'currency_value' => 1, 'firstname' => "'Ann'", 'language_id' => 1,
            'email' => "'ann@example.com'", 'store_name' => "'Shop'", 'payment_code' => "'cod'",
            'payment_method' => "'${isFour(shop) ? '{\\"name\\":\\"Cash\\",\\"code\\":\\"cod.cod\\"}' : 'Cash'}'",
            'shipping_method' => "'${isFour(shop) ? '{\\"name\\":\\"Flat\\",\\"code\\":\\"flat.flat\\"}' : 'Flat'}'"];
        foreach ($this->db->query("SHOW COLUMNS FROM \`$order\`")->rows as $column) {
            $isNumber = preg_match('/int|decimal/', $column['Type']);
            $isJson = preg_match('/custom_field|method/', $column['Field']);
            $default = $isNumber ? 0 : ($column['Type'] == 'datetime' ? 'NOW()' : ($isJson ? "'[]'" : "''"));
            $sets[] = $column['Field'] . ' = ' . ($values[$column['Field']] ?? $default);
        }
        $this->db->query("INSERT INTO \`$order\` SET " . implode(', ', array_slice($sets, 1)));
        $this->session->data['order_id'] = $this->db->getLastId();
        foreach ($this->cart->getProducts() as $product) {
            $this->db->query("INSERT INTO {$order}_product SET order_id = " . (int)$this->session->data['order_id']
                . ", product_id = " . (int)$product['product_id'] . ", quantity = " . (int)$product['quantity']
                . ", name = '" . $this->db->escape($product['name']) . "'");
        }
        $this->response->setOutput((string)$this->session->data['order_id']);
    }

    public function index() {
        // Some checkouts render it more than once, and show the last.
        $this->load->controller('${SHOWN[shop.version[0]]}');
        $payment = $this->load->controller('${SHOWN[shop.version[0]]}');
        $this->response->setOutput('<html><body>' . $payment . $this->load->controller('common/footer') . '</body></html>');
    }
}
`;

/** Adds the checkout to the shop while `act` runs. */
export const withOtherCheckout = async (shop, act) => {
  const folder = join(shop.directory, FOLDER);
  mkdirSync(folder);
  writeFileSync(join(folder, 'quick.php'), codeOf(shop));
  try {
    await act();
  } finally {
    rmSync(folder, {recursive: true});
  }
};

/** Writes the order of her cart; resolves with its number. */
export const writeOrder = async (shop, guest) => {
  const {method} = familyOf(shop.version);
  return (await guest.ask(`truestock_checkout/quick${method}write`)).text;
};

/** The page of that checkout. */
export const showPage = async (guest) =>
  (await guest.ask('truestock_checkout/quick', undefined, false)).text;
