<?php

declare(strict_types=1);

namespace TrueStock\Ledger;

use TrueStock\Checkout\OrderReader;
use TrueStock\Checkout\OrderStatuses;
use TrueStock\Shop\FirstRow;
use TrueStock\Shop\Layout;
use TrueStock\Shop\WritableDatabase;

/**
 * What orders take from the counters, as OpenCart's own model has it (catalog
 * model checkout/order, addHistory(), tag 4.1.0.4).
 */
final class Orders
{
    /** @var WritableDatabase */
    public $database;

    /** @var OrderReader */
    private $reader;

    /** @var OrderStatuses */
    private $statuses;

    /**
     * @param object $config OpenCart's "config", which has get()
     */
    public function __construct(WritableDatabase $database, $config)
    {
        $this->database = $database;
        $this->reader = new OrderReader($database, false);
        $this->statuses = new OrderStatuses($database, $config);
    }

    /** Whether its pieces are taken. A deleted order takes none. */
    public function isSold(int $orderId): bool
    {
        $status = $this->reader->status($orderId);

        return $status !== null && $this->statuses->isSold($status);
    }

    public function sells(int $statusId): bool
    {
        return $this->statuses->isSold($statusId);
    }

    /** Pieces of all its lines. */
    public function ordered(int $orderId): int
    {
        return (int) FirstRow::of($this->database, 'SUM(`quantity`) AS `sum`'
            . " FROM {$this->database->table('order_product')} WHERE `order_id` = $orderId")['sum'];
    }

    /** Whether an order is now as a change planned it. */
    public function isDone(Entry $entry): bool
    {
        return $entry->orderId !== 0 && $this->isSold($entry->orderId) === ($entry->cause === Entry::SALE);
    }

    /**
     * A save may write over one line of an order and not over the next: so each
     * is a change of its own.
     *
     * @return array<string, int[]> pieces of each line, by counter
     */
    public function pieces(int $orderId, Layout $layout): array
    {
        $master = $layout->isVersion4() ? 'op.`master_id`' : '0';
        $found = $this->database->select("op.`order_product_id`, op.`product_id`, $master AS `master_id`,"
            . ' op.`quantity`, oo.`product_option_value_id` AS `value_id`, v.`product_id` AS `owner_id`'
            . " FROM {$this->database->table('order_product')} op"
            . " LEFT JOIN {$this->database->table('order_option')} oo ON oo.`order_product_id` = op.`order_product_id`"
            . ' AND oo.`order_id` = op.`order_id` AND oo.`product_option_value_id` > 0'
            . " LEFT JOIN {$this->database->table('product_option_value')} v"
            . ' ON v.`product_option_value_id` = oo.`product_option_value_id`'
            . " WHERE op.`order_id` = $orderId");
        $pieces = [];
        $lines = [];
        foreach ($found as $row) {
            $product = (int) $row['product_id'];
            $masterId = (int) $row['master_id'];
            $keys = isset($lines[$row['order_product_id']]) ? [] : \array_filter([$product, $masterId]);
            $lines[$row['order_product_id']] = true;
            $keys = \array_map(static function (int $id): string {
                return "$id:0";
            }, $keys);
            if ((int) $row['value_id'] > 0) {
                // A product form that is being saved may have taken the value
                // away for a moment.
                $owner = (int) ($row['owner_id'] ?? ($masterId ?: $product));
                $keys[] = "$owner:" . (int) $row['value_id'];
            }
            foreach ($keys as $key) {
                $pieces[$key][] = (int) $row['quantity'];
            }
        }

        return $pieces;
    }
}
