<?php

declare(strict_types=1);

namespace TrueStock\Storefront;

/**
 * Stands in for what reads and writes OpenCart's sessions, and does neither.
 */
final class QuietSession
{
    /**
     * The framework writes the session back after every request. For one that
     * only reads stock this loses newer changes of the same shopper
     * (opencart#7968, #14841), and for one without a cookie it adds a row; 4.x
     * also cleans and optimizes the table now and then.
     *
     * @param object $session OpenCart's
     */
    public static function silence($session): void
    {
        $quiet = new self();
        $replace = function () use ($quiet): void {
            $this->adaptor = $quiet;
        };
        \Closure::bind($replace, $session, \get_class($session))();
    }

    public function read(): array
    {
        return [];
    }

    public function write(): bool
    {
        return true;
    }

    public function destroy(): bool
    {
        return true;
    }

    public function gc(): bool
    {
        return true;
    }
}
