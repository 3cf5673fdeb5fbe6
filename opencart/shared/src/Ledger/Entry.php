<?php

declare(strict_types=1);

namespace TrueStock\Ledger;

/**
 * One line of the ledger: a change of one counter, under way or settled.
 */
final class Entry
{
    /** Not a change: the quantity when the ledger began. */
    public const FIRST = 'first';
    public const SALE = 'sale';
    public const RESTOCK = 'restock';
    /** The product form, and other pages of the admin. */
    public const OWNER = 'owner';
    public const COUNT = 'count';
    public const UNDO = 'undo';
    public const UNEXPLAINED = 'unexplained';

    /** @var int|null change_id; null until it is written */
    public $id;

    /** @var int product_id */
    public $productId;

    /** @var int product_option_value_id; 0 for the product itself */
    public $valueId;

    /** @var int|null place among the settled changes of its counter; null while under way */
    public $step;

    /** @var int the last step before it began, and before all that it overlaps */
    public $since = 0;

    /** @var int planned while under way, then what was done */
    public $change = 0;

    /** @var int of the counter afterwards */
    public $quantity = 0;

    /** @var string one of the constants */
    public $cause = self::UNEXPLAINED;

    /** @var bool whether it was written over what stood there, as a product form does */
    public $isAbsolute = false;

    /** @var bool whether sales lower the counter */
    public $isCounted = true;

    /** @var string the movement that it belongs to */
    public $movement = '';

    /** @var int 0 for none */
    public $orderId = 0;

    /** @var int 0 for none */
    public $userId = 0;

    /** @var int of the database server, while under way */
    public $connection = 0;

    /** @var int epoch seconds: when its counter was last known to be right; 0 for now */
    public $began = 0;

    /** @var int epoch seconds, of the database; 0 for now */
    public $written = 0;

    public function __construct(int $productId, int $valueId)
    {
        $this->productId = $productId;
        $this->valueId = $valueId;
    }

    /**
     * @param array<string, string|null> $row of the table
     */
    public static function ofRow(array $row): self
    {
        $entry = new self((int) $row['product_id'], (int) $row['value_id']);
        $entry->id = (int) $row['change_id'];
        $entry->step = $row['step'] === null ? null : (int) $row['step'];
        foreach (['since', 'change', 'quantity', 'connection', 'began', 'written'] as $name) {
            $entry->$name = (int) $row[$name];
        }
        $entry->orderId = (int) $row['order_id'];
        $entry->userId = (int) $row['user_id'];
        $entry->isAbsolute = (bool) (int) $row['is_absolute'];
        $entry->isCounted = (bool) (int) $row['is_counted'];
        $entry->cause = (string) $row['cause'];
        $entry->movement = (string) $row['movement'];

        return $entry;
    }

    public function key(): string
    {
        return "$this->productId:$this->valueId";
    }
}
