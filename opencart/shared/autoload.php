<?php

/**
 * Loads our classes when they are first used: TrueStock\Cart\CartGuard is in
 * src/Cart/CartGuard.php (PSR-4).
 *
 * At the end of PHP's list of autoloaders: with two copies of this file in one
 * request, all classes are those of the first.
 */

declare(strict_types=1);

\spl_autoload_register(static function (string $class): void {
    $prefix = 'TrueStock\\';
    if (\strncmp($class, $prefix, \strlen($prefix)) !== 0) {
        return;
    }
    $file = __DIR__ . '/src/' . \strtr(\substr($class, \strlen($prefix)), '\\', '/') . '.php';
    if (\is_file($file)) {
        require_once $file;
    }
});
