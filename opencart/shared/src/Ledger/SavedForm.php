<?php

declare(strict_types=1);

namespace TrueStock\Ledger;

use TrueStock\Shop\WritableDatabase;

/**
 * What there is to remember of a form that was saved: which values it made,
 * and where stock moved while it was open.
 */
final class SavedForm
{
    /** @var WritableDatabase */
    private $database;

    /** @var FormMemory */
    private $memory;

    public function __construct(WritableDatabase $database, FormMemory $memory)
    {
        $this->database = $database;
        $this->memory = $memory;
    }

    /**
     * @param array<string, mixed> $data that was saved
     */
    public function remember(int $productId, array $data): void
    {
        $accounts = (new StockTable($this->database))->accounts([$productId]);
        $this->nameValues($productId, $data, $accounts);
        $this->memory->moved = [];
        foreach ($this->memory->typed as $valueId => $typed) {
            $account = $accounts["$productId:$valueId"] ?? null;
            if ($account !== null && $account->quantity !== $typed) {
                $this->memory->moved[$valueId] = [$typed, $account->quantity];
            }
        }
        $this->memory->isDone = true;
        $this->memory->write($productId);
    }

    /**
     * The form sends new values without an id again, as it does not learn
     * theirs.
     *
     * @param array<string, mixed> $data
     * @param array<string, Account> $accounts
     */
    private function nameValues(int $productId, array $data, array $accounts): void
    {
        $ids = [];
        $found = $this->database->select('`product_option_value_id` AS `id`, `option_id`, `option_value_id`'
            . " FROM {$this->database->table('product_option_value')} WHERE `product_id` = $productId");
        foreach ($found as $row) {
            $ids[ProductSave::name($row, $row)] = (int) $row['id'];
        }
        foreach ((array) ($data['product_option'] ?? []) as $option) {
            foreach ((array) ($option['product_option_value'] ?? []) as $value) {
                $name = ProductSave::name($option, $value);
                $isNew = (int) ($value['product_option_value_id'] ?? 0) === 0;
                if ($isNew && isset($ids[$name], $accounts["$productId:$ids[$name]"])) {
                    $this->memory->made[$name] = $ids[$name];
                    $this->memory->typed[$ids[$name]] = (int) ($value['quantity'] ?? 0);
                    $this->memory->before[$ids[$name]] = 0;
                }
            }
        }
    }
}
