<?php

/**
 * One request of a shopper: php open-hold.php FAMILY SOCKET WHO PRODUCT QUANTITY
 * Says "had" or "short" on stderr.
 */

declare(strict_types=1);

use TrueStock\Test\Helpers\HoldDesk;
use TrueStock\Test\Helpers\PrivateDatabase;

require_once __DIR__ . '/../autoload.php';

[, $family, $socket, $who, $product, $quantity] = $argv;
$desk = new HoldDesk((int) $family, [], PrivateDatabase::connect($socket));
$shortage = $desk->open($who, [[(int) $product, (int) $quantity]]);
\fwrite(\STDERR, ($shortage === null ? 'had' : 'short') . "\n");
