<?php

declare(strict_types=1);

namespace TrueStock\Checkout;

use TrueStock\Holds\Claims;
use TrueStock\Shop\WritableDatabase;

/**
 * Corrects the counters after OpenCart put back the lines that an order has
 * now, if these are not the lines that it sold.
 */
final class Restocking
{
    public static function correct(WritableDatabase $database, Claims $sold, Claims $putBack): void
    {
        $counters = [
            'product' => ['product_id', $sold->products, $putBack->products],
            'product_option_value' => ['product_option_value_id', $sold->values, $putBack->values],
        ];
        foreach ($counters as $table => [$key, $taken, $returned]) {
            foreach (\array_keys($taken + $returned) as $id) {
                $missing = ($taken[$id] ?? 0) - ($returned[$id] ?? 0);
                if ($missing !== 0) {
                    $database->execute("UPDATE {$database->table($table)} SET `quantity` = `quantity` + ($missing)"
                        . " WHERE `$key` = " . (int) $id . ' AND `subtract` = 1');
                }
            }
        }
    }
}
