// The usual way to answer in JSON: a controller inside the framework.
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';

const FILE = 'catalog/controller/common/stock_bench.php';

const CONTROLLER = `<?php
namespace Opencart\\Catalog\\Controller\\Common;

class StockBench extends \\Opencart\\System\\Engine\\Controller {
	public function index(): void {
		$ids = implode(',', array_map('intval', explode(',', $this->request->get['ids'])));
		$query = $this->db->query("SELECT product_id, quantity FROM " . DB_PREFIX . "product WHERE product_id IN (" . $ids . ")");
		$this->response->addHeader('Content-Type: application/json');
		$this->response->setOutput(json_encode(['products' => array_column($query->rows, 'quantity', 'product_id')]));
	}
}
`;

/** A day of expiry is the default, so this is far less than a shop has. */
export const SESSION_ROWS = 5000;

/**
 * Gives a shop the sessions that cookieless requests leave: one each. On an
 * empty table the route would look better than it stays, since one request in
 * five to ten rebuilds the table (system/library/session/db.php, tag 4.1.0.4).
 */
export const addSessions = (shop) =>
  shop.query(
    'INSERT INTO oc_session (session_id, data, expire) ' +
      "SELECT MD5(seq), '{}', UTC_TIMESTAMP() + INTERVAL 1 DAY " +
      `FROM seq_1_to_${SESSION_ROWS}`,
  );

/**
 * Writes a route with a single stock query into a temporary 4.x shop.
 *
 * @returns {string} its path and query, to which ids are added
 */
export const addFrameworkRoute = (shop) => {
  writeFileSync(join(shop.directory, FILE), CONTROLLER);
  return 'index.php?route=common/stock_bench&ids=';
};
