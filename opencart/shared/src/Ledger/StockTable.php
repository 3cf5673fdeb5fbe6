<?php

declare(strict_types=1);

namespace TrueStock\Ledger;

use TrueStock\Shop\WritableDatabase;

/**
 * The counters in the shop's own tables.
 */
final class StockTable
{
    /** @var WritableDatabase */
    private $database;

    public function __construct(WritableDatabase $database)
    {
        $this->database = $database;
    }

    /**
     * @param int[] $productIds
     * @return array<string, Account> of products and all of their values, by key
     */
    public function accounts(array $productIds): array
    {
        $ids = \implode(',', $productIds);
        $found = $this->database->select('`product_id`, 0 AS `value_id`, `quantity`, `subtract`'
            . " FROM {$this->database->table('product')} WHERE `product_id` IN ($ids)"
            . ' UNION ALL SELECT `product_id`, `product_option_value_id`, `quantity`, `subtract`'
            . " FROM {$this->database->table('product_option_value')} WHERE `product_id` IN ($ids)");
        $accounts = [];
        foreach ($found as $row) {
            $account = new Account((int) $row['product_id'], (int) $row['value_id']);
            $account->quantity = (int) $row['quantity'];
            $account->isCounted = (bool) (int) $row['subtract'];
            $account->exists = true;
            $accounts["$account->productId:$account->valueId"] = $account;
        }

        return $accounts;
    }

    /** A difference, so that a sale at the same moment is not undone. */
    public function add(int $productId, int $valueId, int $pieces): void
    {
        [$table, $column, $id] = $valueId === 0
            ? ['product', 'product_id', $productId]
            : ['product_option_value', 'product_option_value_id', $valueId];
        $this->database->execute("UPDATE {$this->database->table($table)}"
            . " SET `quantity` = `quantity` + ($pieces) WHERE `$column` = $id");
    }
}
