<?php

/**
 * Loads the extension's classes and those of the tests when they are first used.
 */

declare(strict_types=1);

require_once __DIR__ . '/../shared/autoload.php';

\spl_autoload_register(static function (string $class): void {
    $prefix = 'TrueStock\\Test\\';
    if (\strncmp($class, $prefix, \strlen($prefix)) === 0) {
        require_once __DIR__ . '/' . \strtr(\substr($class, \strlen($prefix)), '\\', '/') . '.php';
    }
});
