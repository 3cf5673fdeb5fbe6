<?php

declare(strict_types=1);

namespace TrueStock\Checkout;

use TrueStock\Holds\Busy;
use TrueStock\Shop\Database;

/**
 * What a failure of ours means for a checkout: the shop sells as it would
 * without us, unless nothing can be sold.
 */
final class HoldFailure
{
    public static function refusal(\Throwable $error, Database $database): ?CheckoutRefusal
    {
        if ($error instanceof Busy) {
            return CheckoutRefusal::busy();
        }
        \error_log('True Stock: ' . $error->getMessage());
        try {
            $database->select('1');

            return null;
        } catch (\Throwable $error) {
            return CheckoutRefusal::down();
        }
    }
}
