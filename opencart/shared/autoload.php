<?php

/**
 * Loads our classes when they are first used: TrueStock\Cart\CartGuard is in
 * src/Cart/CartGuard.php (PSR-4).
 *
 * Does not ask first whether the file exists: that would cost more than OPcache
 * needs to load it. Added at the end of PHP's list of autoloaders: with two
 * copies of this file in one request, all classes come from the first.
 */

declare(strict_types=1);

\spl_autoload_register(static function (string $class): void {
    if (\strncmp($class, 'TrueStock\\', 10) === 0) {
        include_once __DIR__ . '/src/' . \strtr(\substr($class, 10), '\\', '/') . '.php';
    }
});
