<?php

/**
 * Loads classes when they are used, and starts the private database server
 * that all tests share. It goes away with this process, whatever ends it.
 */

declare(strict_types=1);

namespace TrueStock\Test;

use TrueStock\Test\Helpers\PrivateDatabase;

require_once __DIR__ . '/autoload.php';

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
