<?php

declare(strict_types=1);

namespace TrueStock\Holds;

use TrueStock\Shop\Database;

/**
 * Reads the current counters that an order takes from.
 */
final class CounterQuery
{
    /** @var Database */
    private $database;

    public function __construct(Database $database)
    {
        $this->database = $database;
    }

    /**
     * @return array<string, Counter> by Counter::key; deleted ones are missing
     */
    public function read(Claims $claims): array
    {
        $parts = [];
        if ($claims->products !== []) {
            $parts[] = "`product_id`, 0 AS `value_id`, `quantity`, `subtract` FROM {$this->database->table('product')}"
                . ' WHERE `product_id` IN (' . \implode(',', \array_keys($claims->products)) . ')';
        }
        if ($claims->values !== []) {
            $parts[] = '`product_id`, `product_option_value_id`, `quantity`, `subtract`'
                . " FROM {$this->database->table('product_option_value')}"
                . ' WHERE `product_option_value_id` IN (' . \implode(',', \array_keys($claims->values)) . ')';
        }
        $counters = [];
        foreach ($parts === [] ? [] : $this->database->select(\implode(' UNION ALL SELECT ', $parts)) as $row) {
            $valueId = (int) $row['value_id'];
            $productId = (int) $row['product_id'];
            $isSubtracted = (bool) (int) $row['subtract'];
            $counter = new Counter(
                $productId,
                $valueId,
                (int) $row['quantity'],
                $isSubtracted,
                $valueId === 0 ? $claims->products[$productId] : $claims->values[$valueId],
                $valueId === 0 ? $claims->isOrdered($productId) : $isSubtracted
            );
            $counters[$counter->key()] = $counter;
        }

        return $counters;
    }
}
