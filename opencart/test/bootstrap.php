<?php

/**
 * Loads the endpoint and the helpers, and starts the private database server
 * that all tests share. It goes away with this process, whatever ends it.
 */

declare(strict_types=1);

namespace TrueStock\Test;

require_once __DIR__ . '/../shared/extension/load-admin.php';
require_once __DIR__ . '/helpers/temporary-folder.php';
require_once __DIR__ . '/helpers/background-process.php';
require_once __DIR__ . '/helpers/private-database.php';
require_once __DIR__ . '/helpers/shop-schema.php';
require_once __DIR__ . '/helpers/shop-tables.php';
require_once __DIR__ . '/helpers/shop-server.php';
require_once __DIR__ . '/helpers/http-answer.php';
require_once __DIR__ . '/helpers/endpoint-test-case.php';
require_once __DIR__ . '/helpers/test-database.php';
require_once __DIR__ . '/availability-contract.php';
require_once __DIR__ . '/cart-guard-contract.php';
require_once __DIR__ . '/helpers/hold-desk.php';
require_once __DIR__ . '/helpers/holds-test-case.php';
require_once __DIR__ . '/holds-contract.php';
require_once __DIR__ . '/hold-time-contract.php';
require_once __DIR__ . '/hold-race-contract.php';
require_once __DIR__ . '/hold-limits-contract.php';
require_once __DIR__ . '/held-stock-contract.php';

// A signal has to reach the shutdown functions, or the servers would stay.
if (\function_exists('pcntl_signal')) {
    \pcntl_async_signals(true);
    foreach ([\SIGINT, \SIGTERM] as $signal) {
        \pcntl_signal($signal, static function (int $number): void {
            exit(128 + $number);
        });
    }
}

PrivateDatabase::start();
