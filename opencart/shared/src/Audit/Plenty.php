<?php

declare(strict_types=1);

namespace TrueStock\Audit;

use TrueStock\Shop\WritableDatabase;

/**
 * What the owner marked as plenty: pages tell no number of it. What can be
 * bought stays as it is.
 */
final class Plenty
{
    /** @var WritableDatabase */
    private $database;

    /** @var string quoted */
    private $table;

    public function __construct(WritableDatabase $database)
    {
        $this->database = $database;
        $this->table = $database->table('true_stock_plenty');
    }

    /**
     * @param int $valueId 0 for the product with all of its values
     */
    public function mark(int $productId, int $valueId): void
    {
        $this->database->execute("INSERT IGNORE INTO $this->table (`product_id`, `value_id`)"
            . " VALUES ($productId, $valueId)");
    }

    public function unmark(int $productId, int $valueId): void
    {
        $this->database->execute("DELETE FROM $this->table"
            . " WHERE `product_id` = $productId AND `value_id` = $valueId");
    }

    /**
     * @return string[] keys of counters, 30:0
     */
    public function keys(): array
    {
        $keys = [];
        $found = $this->database->select("`product_id`, `value_id` FROM $this->table"
            . ' ORDER BY `product_id`, `value_id`');
        foreach ($found as $row) {
            $keys[] = (int) $row['product_id'] . ':' . (int) $row['value_id'];
        }

        return $keys;
    }
}
