<?php

declare(strict_types=1);

namespace TrueStock\Storefront;

/**
 * Replaces OpenCart's session storage, and neither reads nor writes.
 */
final class QuietSession
{
    /**
     * The framework writes the session back after every request. When a request
     * only reads stock, this loses newer changes of the same shopper
     * (opencart#7968, #14841); without a cookie it adds a row, and 4.x
     * sometimes cleans and optimizes the table too.
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
