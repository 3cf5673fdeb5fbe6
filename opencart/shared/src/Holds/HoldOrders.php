<?php

declare(strict_types=1);

namespace TrueStock\Holds;

use TrueStock\Shop\FirstRow;
use TrueStock\Shop\WritableDatabase;

/**
 * Remembers which shopper opened an order: a gateway that reports the payment
 * later has no session of that shopper, whose holds are for this order.
 */
final class HoldOrders
{
    /** Holds end long before that. */
    private const KEPT_SECONDS = 86400;

    /** @var WritableDatabase */
    private $database;

    /** @var string quoted */
    private $table;

    public function __construct(WritableDatabase $database)
    {
        $this->database = $database;
        $this->table = $database->table('true_stock_order');
    }

    public function remember(int $orderId, Holder $holder): void
    {
        $this->database->execute("DELETE FROM $this->table"
            . ' WHERE `opened` < UNIX_TIMESTAMP() - ' . self::KEPT_SECONDS);
        $this->database->execute("REPLACE INTO $this->table (`order_id`, `owner`, `opened`)"
            . " VALUES ($orderId, {$this->database->text($holder->owner)}, UNIX_TIMESTAMP())");
    }

    /** @return string|null owner of the order's holds */
    public function owner(int $orderId): ?string
    {
        return FirstRow::of($this->database, "`owner` FROM $this->table WHERE `order_id` = $orderId")['owner'] ?? null;
    }
}
