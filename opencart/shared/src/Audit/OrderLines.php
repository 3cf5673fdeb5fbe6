<?php

declare(strict_types=1);

namespace TrueStock\Audit;

use TrueStock\Shop\Database;

/**
 * Reads every order line of a shop, some thousands at once by their primary
 * keys: the tables of 3.x have no other keys, and while they are read nobody
 * can write to them.
 */
final class OrderLines
{
    private const SLICE = 20000;

    /** TO_DAYS() of 1970-01-01. */
    private const EPOCH_DAYS = 719528;

    /** @var Database */
    private $database;

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
        $this->soldStatuses = \array_map('intval', \array_merge(
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
        $this->readProducts($note);
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

    private function readProducts(callable $note): void
    {
        $master = $this->hasMasters ? 'l.`master_id`' : '0';
        $lines = $this->slices('order_product_id', "STRAIGHT_JOIN l.`order_product_id` AS `id`, l.`product_id`,"
            . " $master AS `master_id`, l.`quantity`, {$this->order()}"
            . " FROM {$this->database->table('order_product')} l"
            . " JOIN {$this->database->table('order')} o ON o.`order_id` = l.`order_id`");
        foreach ($lines as $row) {
            // A sale of a variant lowers its master too.
            foreach (\array_filter([(int) $row['product_id'], (int) $row['master_id']]) as $productId) {
                $note($productId, 0, (int) $row['quantity'], $row['is_sold'] === '1', (int) $row['day']);
            }
        }
    }

    private function readValues(callable $note): void
    {
        $lines = $this->slices('order_option_id', 'STRAIGHT_JOIN l.`order_option_id` AS `id`, v.`product_id`,'
            . " l.`product_option_value_id` AS `value_id`, p.`quantity`, {$this->order()}"
            . " FROM {$this->database->table('order_option')} l"
            . " JOIN {$this->database->table('order_product')} p ON p.`order_product_id` = l.`order_product_id`"
            . " JOIN {$this->database->table('product_option_value')} v"
            . ' ON v.`product_option_value_id` = l.`product_option_value_id`'
            . " JOIN {$this->database->table('order')} o ON o.`order_id` = p.`order_id`");
        foreach ($lines as $row) {
            $isSold = $row['is_sold'] === '1';
            $note((int) $row['product_id'], (int) $row['value_id'], (int) $row['quantity'], $isSold, (int) $row['day']);
        }
    }

    /**
     * @return iterable<array<string, string|null>>
     */
    private function slices(string $key, string $select): iterable
    {
        $last = 0;
        do {
            // An order without a status was never placed.
            $found = $this->database->select("$select WHERE l.`$key` > $last AND o.`order_status_id` > 0"
                . " ORDER BY l.`$key` LIMIT " . self::SLICE);
            $count = 0;
            foreach ($found as $row) {
                $count++;
                $last = (int) $row['id'];
                yield $row;
            }
        } while ($count === self::SLICE);
    }

    /** The columns of the order. */
    private function order(): string
    {
        $statuses = \implode(',', $this->soldStatuses ?: [0]);

        return "o.`order_status_id` IN ($statuses) AS `is_sold`, TO_DAYS(o.`date_added`) AS `day`";
    }
}
