<?php

/**
 * Loads the classes of the tests and the extension's when they are first used.
 */

declare(strict_types=1);

\spl_autoload_register(static function (string $class): void {
    $prefix = 'TrueStock\\Test\\';
    if (\strncmp($class, $prefix, \strlen($prefix)) === 0) {
        require_once __DIR__ . '/' . \strtr(\substr($class, \strlen($prefix)), '\\', '/') . '.php';
    }
});

// After ours, for it takes all of TrueStock.
require_once __DIR__ . '/../shared/autoload.php';
