// A payment method whose "confirm" shows a page before there is an order, as
// that of Amazon Pay does (payment/amazon_login_pay.php, tag 3.0.5.1).
import {rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

import {isFour} from '../../shop/versions.mjs';

const THREE = {
  file: 'catalog/controller/extension/payment/truestock_test.php',
  route: 'extension/payment/truestock_test/confirm',
  opening: 'class ControllerExtensionPaymentTruestockTest extends Controller',
};

const FOUR = {
  file: 'extension/opencart/catalog/controller/payment/truestock_test.php',
  route: 'extension/opencart/payment/truestock_test.confirm',
  opening:
    'namespace Opencart\\Catalog\\Controller\\Extension\\Opencart\\Payment;\n' +
    'class TruestockTest extends \\Opencart\\System\\Engine\\Controller',
};

/** The text of the method's page. */
export const PAGE = 'The page of a payment method';

const codeOf = (opening) => `<?php
${opening} {
    public function confirm() {
        $this->response->setOutput('${PAGE}');
    }
}
`;

/**
 * Adds the method to the shop while `act` runs.
 *
 * @param {import('../../shop/create-shop.mjs').Shop} shop
 * @param {(route: string) => Promise<void>} act
 */
export const withPaymentMethod = async (shop, act) => {
  const {file, route, opening} = isFour(shop) ? FOUR : THREE;
  const path = join(shop.directory, file);
  writeFileSync(path, codeOf(opening));
  try {
    await act(route);
  } finally {
    rmSync(path);
  }
};
