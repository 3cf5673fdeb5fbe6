<?php

declare(strict_types=1);

namespace TrueStock\Audit;

use TrueStock\Shop\Database;

/**
 * Reads every order line of a shop, each table once and by itself, as it lies
 * on the disk: the tables of 3.x have no other keys than the primary ones, and
 * a join takes them far longer. What joins them is kept in a few bytes each.
 */
final class OrderLines
{
    /** TO_DAYS() of 1970-01-01. */
    private const EPOCH_DAYS = 719528;

    /** @var Database */
    private $database;

    /** @var PackedNumbers the day, twice, with 1 added for sold; by order_id */
    private $orders;

    /** @var PackedNumbers by order_product_id */
    private $orderIds;

    /** @var PackedNumbers pieces by order_product_id */
    private $pieces;

    /** @var PackedNumbers product_ids by product_option_value_id */
    private $owners;

    /** @var int[] statuses in which an order has taken its pieces */
    private $soldStatuses;

    /** @var bool whether lines of variants name their masters */
    private $hasMasters;

    /**
     * @param object $config OpenCart's "config", which has get()
     */
    public function __construct(Database $database, $config, bool $hasMasters)
    {
        $this->database = $database;
        $this->hasMasters = $hasMasters;
        $this->orders = new PackedNumbers();
        $this->orderIds = new PackedNumbers();
        $this->pieces = new PackedNumbers();
        $this->owners = new PackedNumbers();
        $this->soldStatuses = self::soldStatuses($config);
    }

    /**
     * @param object $config OpenCart's "config", which has get()
     * @return int[] statuses in which an order has taken its pieces
     */
    public static function soldStatuses($config): array
    {
        return \array_map('intval', \array_merge(
            (array) $config->get('config_processing_status'),
            (array) $config->get('config_complete_status')
        ));
    }

    /**
     * @param callable(int, int, int, bool, int): void $note product_id, value_id, pieces, whether they are sold
     *   (or no more), and the day
     */
    public function read(callable $note): void
    {
        $this->readOrders();
        $this->readProducts($note);
        $this->readOwners();
        $this->readValues($note);
    }

    /** A day as the lines have it. */
    public static function day(string $date): int
    {
        return \intdiv((int) \strtotime("$date UTC"), 86400) + self::EPOCH_DAYS;
    }

    /** The day as YYYY-MM-DD. */
    public static function date(int $day): string
    {
        return \gmdate('Y-m-d', ($day - self::EPOCH_DAYS) * 86400);
    }

    /** An order without a status was never placed. */
    private function readOrders(): void
    {
        $statuses = \implode(',', $this->soldStatuses ?: [0]);
        $found = $this->database->select('`order_id` AS `id`, 2 * GREATEST(COALESCE(TO_DAYS(`date_added`), 0), 0)'
            . " + (`order_status_id` IN ($statuses)) AS `day` FROM {$this->database->table('order')}"
            . ' WHERE `order_status_id` > 0');
        foreach ($found as $row) {
            $this->orders->set((int) $row['id'], (int) $row['day']);
        }
    }

    private function readProducts(callable $note): void
    {
        $master = $this->hasMasters ? '`master_id`' : '0';
        $found = $this->database->select("`order_product_id` AS `id`, `order_id`, `product_id`, $master AS `master_id`,"
            . " `quantity` FROM {$this->database->table('order_product')}");
        foreach ($found as $row) {
            $day = $this->orders->get((int) $row['order_id']);
            if ($day === 0) {
                continue;
            }
            $this->orderIds->set((int) $row['id'], (int) $row['order_id']);
            $this->pieces->set((int) $row['id'], (int) $row['quantity']);
            // A sale of a variant lowers its master too.
            foreach (\array_filter([(int) $row['product_id'], (int) $row['master_id']]) as $productId) {
                $note($productId, 0, (int) $row['quantity'], ($day & 1) === 1, $day >> 1);
            }
        }
    }

    private function readOwners(): void
    {
        $found = $this->database->select('`product_option_value_id` AS `id`, `product_id`'
            . " FROM {$this->database->table('product_option_value')}");
        foreach ($found as $row) {
            $this->owners->set((int) $row['id'], (int) $row['product_id']);
        }
    }

    private function readValues(callable $note): void
    {
        $found = $this->database->select('`order_product_id` AS `id`, `product_option_value_id` AS `value_id`'
            . " FROM {$this->database->table('order_option')} WHERE `product_option_value_id` > 0");
        foreach ($found as $row) {
            $id = (int) $row['id'];
            $day = $this->orders->get($this->orderIds->get($id));
            $productId = $this->owners->get((int) $row['value_id']);
            if ($day !== 0 && $productId !== 0) {
                $note($productId, (int) $row['value_id'], $this->pieces->get($id), ($day & 1) === 1, $day >> 1);
            }
        }
    }
}
