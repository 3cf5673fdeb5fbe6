<?php

/**
 * One request of a shopper: php open-hold.php FAMILY SOCKET WHO PRODUCT QUANTITY
 * Says "had" or "short" on stderr.
 */

declare(strict_types=1);

use TrueStock\Holds\Busy;
use TrueStock\Test\Helpers\HoldDesk;
use TrueStock\Test\Helpers\PrivateDatabase;

require_once __DIR__ . '/../autoload.php';

[, $family, $socket, $who, $product, $quantity] = $argv;
$desk = new HoldDesk((int) $family, [], PrivateDatabase::connect($socket));
do {
    try {
        $shortage = $desk->open($who, [[(int) $product, (int) $quantity]]);
        $isBusy = false;
    } catch (Busy $busy) {
        // Too many at once for this machine: as a shopper would, try again.
        $isBusy = true;
    }
} while ($isBusy);
\fwrite(\STDERR, ($shortage === null ? 'had' : 'short') . "\n");
