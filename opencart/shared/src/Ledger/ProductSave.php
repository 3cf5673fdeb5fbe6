<?php

declare(strict_types=1);

namespace TrueStock\Ledger;

/**
 * One save of a product: what it is to write, by counter. Pure but for what it
 * is given.
 */
final class ProductSave
{
    /** @var array<string, mixed> what OpenCart's model gets */
    public $data;

    /** @var Movement */
    private $movement;

    /** @var OpenedForm|null null: what is sent is written as it is */
    private $form;

    /** @var FormMemory|null null without a form */
    private $memory;

    /** @var bool whether quantities stay as they are in the table */
    private $keeps;

    /** @var int[] */
    private $settled;

    /** @var array<int, int> by product_option_value_id */
    private $typed = [];

    /** @var array<int, int|null> by product_option_value_id */
    private $base = [];

    /**
     * @param array<string, mixed> $data
     * @param int[] $settled value_ids that the ledger has of the form's last save
     */
    public function __construct(
        Movement $movement,
        array $data,
        ?OpenedForm $form,
        ?FormMemory $memory,
        array $settled,
        bool $keeps
    ) {
        $this->movement = $movement;
        $this->data = $data;
        $this->form = $form;
        $this->memory = $memory;
        $this->settled = $settled;
        $this->keeps = $keeps;
    }

    /**
     * @param array<string, Account> $accounts
     * @return Entry[]
     */
    public function plan(int $productId, array $accounts): array
    {
        $entries = [];
        $product = $accounts["$productId:0"] ?? null;
        if ($product !== null) {
            $this->data['quantity'] = $this->merge(0, (int) ($this->data['quantity'] ?? 0), $product);
            $entries[] = $this->entry($product, (int) $this->data['quantity']);
        }
        $posted = $this->planValues($productId, $accounts);
        foreach ($accounts as $key => $account) {
            if ($account->valueId !== 0 && isset($posted[$account->valueId])) {
                $entries[] = $this->entry($account, $posted[$account->valueId]);
            } elseif ($account->valueId !== 0 && $account->exists) {
                // OpenCart deletes the values that are not sent.
                $entries[] = $this->entry($account, 0);
            }
        }
        $this->remember();

        return $entries;
    }

    /**
     * @param array<string, Account> $accounts
     * @return array<int, int> quantities by product_option_value_id
     */
    private function planValues(int $productId, array $accounts): array
    {
        $posted = [];
        foreach ((array) ($this->data['product_option'] ?? []) as $row => $option) {
            foreach ((array) ($option['product_option_value'] ?? []) as $place => $value) {
                $id = (int) ($value['product_option_value_id'] ?? 0) ?: $this->made($option, $value);
                $account = $accounts["$productId:$id"] ?? null;
                if ($id === 0 || $account === null) {
                    continue;
                }
                if ($this->isRemoved($account)) {
                    unset($this->data['product_option'][$row]['product_option_value'][$place]);
                    continue;
                }
                $posted[$id] = $this->merge($id, (int) ($value['quantity'] ?? 0), $account);
                $this->data['product_option'][$row]['product_option_value'][$place]['product_option_value_id'] = $id;
                $this->data['product_option'][$row]['product_option_value'][$place]['quantity'] = $posted[$id];
            }
        }

        return $posted;
    }

    private function merge(int $valueId, int $typed, Account $account): int
    {
        if ($this->keeps) {
            return $account->current() ?? 0;
        }
        // What a save that died has taken away is written as it was sent.
        $base = $this->form === null || $account->current() === null || $this->memory === null
            ? null
            : $this->memory->base($valueId, $this->form, $this->settled);
        $this->typed[$valueId] = $typed;
        $this->base[$valueId] = $base;

        return SaveMerge::of($typed, $base, $account->current() ?? 0);
    }

    private function entry(Account $account, int $quantity): Entry
    {
        $entry = $this->movement->entry($account, $quantity - ($account->current() ?? 0));
        $entry->quantity = $quantity;
        $entry->isAbsolute = true;

        return $entry;
    }

    /**
     * Another form removed it meanwhile: it does not come back. What this form
     * has lost, because its last save died, does.
     */
    private function isRemoved(Account $account): bool
    {
        return $this->memory !== null
            && $account->current() === null
            && $account->head !== null
            && $account->head->cause === Entry::OWNER
            && $account->head->movement !== $this->memory->movement;
    }

    /**
     * A value that this form has made at its last save.
     *
     * @param array<string, mixed> $option
     * @param array<string, mixed> $value
     */
    private function made(array $option, array $value): int
    {
        return $this->memory === null ? 0 : $this->memory->made[self::name($option, $value)] ?? 0;
    }

    /**
     * @param array<string, mixed> $option
     * @param array<string, mixed> $value
     */
    public static function name(array $option, array $value): string
    {
        return (int) ($option['option_id'] ?? 0) . ':' . (int) ($value['option_value_id'] ?? 0);
    }

    private function remember(): void
    {
        if ($this->memory !== null && !$this->keeps) {
            $this->memory->movement = $this->movement->id;
            $this->memory->isDone = false;
            $this->memory->typed = $this->typed;
            $this->memory->before = $this->base;
        }
    }
}
