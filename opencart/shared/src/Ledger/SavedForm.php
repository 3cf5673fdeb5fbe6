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
     * What the ledger has of a save needs no memory of ours.
     *
     * @param array<string, mixed> $data that was saved
     * @param array<string, Account> $accounts after it
     */
    public function remember(int $productId, array $data, array $accounts): void
    {
        $isNew = $this->nameValues($productId, $data, $accounts);
        foreach ($this->memory->typed as $valueId => $typed) {
            $account = $accounts["$productId:$valueId"] ?? null;
            if ($account !== null && $account->exists && $account->quantity !== $typed) {
                $this->memory->moved[$valueId] = [$typed, $account->quantity];
            }
        }
        if ($isNew || $this->memory->moved !== [] || !$this->isInLedger($productId, $accounts)) {
            $this->memory->isDone = true;
            $this->memory->write($productId);
        }
    }

    /**
     * Whether each quantity that was typed is a line of the ledger: one that
     * changed nothing is none.
     *
     * @param array<string, Account> $accounts
     */
    private function isInLedger(int $productId, array $accounts): bool
    {
        foreach ($this->memory->typed as $valueId => $typed) {
            $head = $accounts["$productId:$valueId"]->head ?? null;
            $isLine = $head !== null && $head->movement === $this->memory->movement;
            if ($typed !== ($this->memory->before[$valueId] ?? null) && !$isLine) {
                return false;
            }
        }

        return true;
    }

    /**
     * The form sends new values without an id again, as it does not learn
     * theirs.
     *
     * @param array<string, mixed> $data
     * @param array<string, Account> $accounts
     * @return bool whether there are any
     */
    private function nameValues(int $productId, array $data, array $accounts): bool
    {
        $new = self::newValues($data);
        $ids = $new === [] ? [] : $this->ids($productId);
        foreach ($new as $name => $quantity) {
            if (isset($ids[$name], $accounts["$productId:$ids[$name]"])) {
                $this->memory->made[$name] = $ids[$name];
                $this->memory->typed[$ids[$name]] = $quantity;
                $this->memory->before[$ids[$name]] = 0;
            }
        }

        return $new !== [];
    }

    /**
     * @param array<string, mixed> $data
     * @return array<string, int> quantities, by option and value
     */
    private static function newValues(array $data): array
    {
        $new = [];
        foreach ((array) ($data['product_option'] ?? []) as $option) {
            foreach ((array) ($option['product_option_value'] ?? []) as $value) {
                if ((int) ($value['product_option_value_id'] ?? 0) === 0) {
                    $new[ProductSave::name($option, $value)] = (int) ($value['quantity'] ?? 0);
                }
            }
        }

        return $new;
    }

    /**
     * @return array<string, int> product_option_value_id, by option and value
     */
    private function ids(int $productId): array
    {
        $ids = [];
        $found = $this->database->select('`product_option_value_id` AS `id`, `option_id`, `option_value_id`'
            . " FROM {$this->database->table('product_option_value')} WHERE `product_id` = $productId");
        foreach ($found as $row) {
            $ids[ProductSave::name($row, $row)] = (int) $row['id'];
        }

        return $ids;
    }
}
