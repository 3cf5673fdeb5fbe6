// A controller inside the shop that puts products into the cart as themes and
// modules do: past checkout/cart.
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

import {familyOf, isFour} from '../shop/versions.mjs';

const FOLDER = 'catalog/controller/truestock_test';

const codeOf = (shop) => `<?php
${
  isFour(shop)
    ? 'namespace Opencart\\Catalog\\Controller\\TruestockTest;\nclass Ways extends \\Opencart\\System\\Engine\\Controller'
    : 'class ControllerTruestockTestWays extends Controller'
} {
    /** What other code learns of the cart by looking. */
    public function look() {
        $this->answer([
            'count' => $this->cart->countProducts(),
            'recurring' => method_exists($this->cart, 'hasRecurringProducts'),
            'subscriptions' => method_exists($this->cart, 'getSubscriptions'),
            'minimum' => method_exists($this->cart, 'hasMinimum'),
        ]);
    }

    public function json() {
        $this->addAll();
        $this->answer(['success' => 'Added!', 'total' => $this->cart->countProducts()]);
    }

    public function redirect() {
        $this->addAll();
        $this->session->data['success'] = 'Added!';
        $this->response->redirect($this->url->link($this->request->get['to'], '', true));
    }

    public function page() {
        $this->addAll();
        $this->response->setOutput('<html><body><div id="content">Added!</div></body></html>');
    }

    public function echoAndExit() {
        $this->addAll();
        echo '{"success":"Added!"}';
        exit();
    }

    public function raise() {
        foreach ($this->request->post['quantity'] as $id => $quantity) {
            $this->cart->update($id, $quantity);
        }
        $this->answer(['success' => 'Changed!']);
    }

    private function addAll() {
        foreach ($this->request->post['pieces'] as $id => $pieces) {
            $this->cart->add($id, $pieces, $this->request->post['option'] ?? []);
        }
    }

    private function answer($json) {
        $this->response->addHeader('Content-Type: application/json');
        $this->response->setOutput(json_encode($json));
    }
}
`;

/** Adds the controller to the shop while `act` runs. */
export const withThirdParty = async (shop, act) => {
  const folder = join(shop.directory, FOLDER);
  mkdirSync(folder);
  writeFileSync(join(folder, 'ways.php'), codeOf(shop));
  try {
    await act();
  } finally {
    rmSync(folder, {recursive: true});
  }
};

/**
 * What a shopper's browser sends to the controller.
 *
 * @param {Record<string, number>} pieces by product
 */
export const sendTo = (guest, shop, way, pieces, more = {}) =>
  guest.ask(
    `truestock_test/ways${familyOf(shop.version).method}${way}${more.query ?? ''}`,
    {
      ...Object.fromEntries(
        Object.entries(pieces).map(([id, number]) => [
          `pieces[${id}]`,
          String(number),
        ]),
      ),
      ...more.fields,
    },
    more.isScript ?? true,
  );
