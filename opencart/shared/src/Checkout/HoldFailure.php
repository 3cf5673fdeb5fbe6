<?php

declare(strict_types=1);

namespace TrueStock\Checkout;

use TrueStock\Holds\Busy;
use TrueStock\Shop\Database;

/**
 * What our failure means for a checkout: the shop sells as it would without us,
 * unless the database is down.
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
