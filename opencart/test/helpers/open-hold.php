<?php

/**
 * One request of a shopper: php open-hold.php FAMILY SOCKET WHO PRODUCT QUANTITY
 * Says "had" or "short" on stderr.
 */

declare(strict_types=1);

namespace TrueStock\Test;

require_once __DIR__ . '/../../shared/extension/load-storefront.php';
require_once __DIR__ . '/private-database.php';
require_once __DIR__ . '/test-database.php';
require_once __DIR__ . '/shop-tables.php';
require_once __DIR__ . '/hold-desk.php';

[, $family, $socket, $who, $product, $quantity] = $argv;
$desk = new HoldDesk((int) $family, [], PrivateDatabase::connect($socket));
$shortage = $desk->open($who, [[(int) $product, (int) $quantity]]);
\fwrite(\STDERR, ($shortage === null ? 'had' : 'short') . "\n");
