// What the endpoint is measured against: PHP that does less, or nothing.
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';

const SCRIPTS = {
  /** Says whether opcache and APCu work. */
  probe: `<?php echo json_encode([
    'opcache' => (bool) (opcache_get_status(false)['opcache_enabled'] ?? false),
    'apcu' => function_exists('apcu_enabled') && apcu_enabled(),
    'php' => PHP_VERSION,
  ]);`,
  empty: '<?php',
  /** The least that any answer from the database takes: one connection, one query. */
  bare: `<?php
    require __DIR__ . '/config.php';
    $link = new mysqli(DB_HOSTNAME, DB_USERNAME, DB_PASSWORD, DB_DATABASE, (int) DB_PORT);
    $list = implode(',', array_map('intval', explode(',', $_GET['ids'])));
    $rows = $link->query('SELECT product_id, quantity FROM ' . DB_PREFIX . "product WHERE product_id IN ($list)");
    header('Content-Type: application/json');
    echo json_encode(['products' => array_column($rows->fetch_all(MYSQLI_ASSOC), 'quantity', 'product_id')]);`,
};

/**
 * @param {string} directory of the shop
 * @returns {Record<keyof typeof SCRIPTS, string>} their paths
 */
export const addScripts = (directory) =>
  Object.fromEntries(
    Object.entries(SCRIPTS).map(([name, code]) => {
      const path = `${name}-for-measure.php`;
      writeFileSync(join(directory, path), code);
      return [name, path];
    }),
  );
