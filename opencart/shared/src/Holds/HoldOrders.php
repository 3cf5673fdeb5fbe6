<?php

declare(strict_types=1);

namespace TrueStock\Holds;

use TrueStock\Shop\FirstRow;
use TrueStock\Shop\WritableDatabase;

/**
 * Remembers which shopper an order is for: a gateway that reports the payment
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
        $this->database->execute("REPLACE INTO $this->table (`order_id`, `owner`, `network`, `customer`, `opened`)"
            . " VALUES ($orderId, {$this->database->text($holder->owner)}, {$this->database->text($holder->network)},"
            . " {$this->database->text($holder->customer)}, UNIX_TIMESTAMP())");
    }

    /** The shopper whose holds are for this order. */
    public function holder(int $orderId): ?Holder
    {
        $row = FirstRow::of($this->database, '`owner`, `network`, `customer`'
            . " FROM $this->table WHERE `order_id` = $orderId");

        return $row === []
            ? null
            : new Holder((string) $row['owner'], (string) $row['network'], (string) $row['customer']);
    }
}
