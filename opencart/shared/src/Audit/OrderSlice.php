<?php

declare(strict_types=1);

namespace TrueStock\Audit;

use TrueStock\Shop\Database;

/**
 * Reads order lines some at a time, for a page that asks again and again: each
 * line finds its order by a primary key, and nothing is kept in between.
 */
final class OrderSlice
{
    /** @var Database */
    private $database;

    /** @var bool whether lines of variants name their masters */
    private $hasMasters;

    /** @var string SQL: whether an order has taken its pieces */
    private $isSold;

    /**
     * @param object $config OpenCart's "config", which has get()
     */
    public function __construct(Database $database, $config, bool $hasMasters)
    {
        $this->database = $database;
        $this->hasMasters = $hasMasters;
        $statuses = OrderLines::soldStatuses($config) ?: [0];
        $this->isSold = 'o.`order_status_id` IN (' . \implode(',', $statuses) . ') AS `is_sold`';
    }

    /**
     * The lines of products, as OrderLines has them.
     *
     * @param int $after order_product_id
     * @return array{int, int} the last order_product_id, and how many lines there were
     */
    public function products(Sales $sales, int $after, int $limit): array
    {
        $master = $this->hasMasters ? '`master_id`' : '0 AS `master_id`';
        $found = $this->database->select('l.`id`, l.`product_id`, l.`master_id`, l.`quantity`,'
            . " COALESCE(TO_DAYS(o.`date_added`), 0) AS `day`, $this->isSold"
            . " FROM (SELECT `order_product_id` AS `id`, `order_id`, `product_id`, $master, `quantity`"
            . " FROM {$this->database->table('order_product')} WHERE `order_product_id` > $after"
            . " ORDER BY `order_product_id` LIMIT $limit) l"
            . " LEFT JOIN {$this->database->table('order')} o ON o.`order_id` = l.`order_id`"
            . ' AND o.`order_status_id` > 0 ORDER BY l.`id`');
        $number = 0;
        foreach ($found as $row) {
            [$after, $number] = [(int) $row['id'], $number + 1];
            // A sale of a variant lowers its master too.
            foreach (\array_filter([(int) $row['product_id'], (int) $row['master_id']]) as $productId) {
                self::note($sales, "$productId:0", $row);
            }
        }

        return [$after, $number];
    }

    /**
     * The option values of lines.
     *
     * @param int $after order_option_id
     * @return array{int, int} the last order_option_id, and how many there were
     */
    public function values(Sales $sales, int $after, int $limit): array
    {
        $found = $this->database->select('l.`id`, l.`value_id`, v.`product_id`, p.`quantity`,'
            . " COALESCE(TO_DAYS(o.`date_added`), 0) AS `day`, $this->isSold"
            . ' FROM (SELECT `order_option_id` AS `id`, `order_product_id`, `product_option_value_id` AS `value_id`'
            . " FROM {$this->database->table('order_option')} WHERE `order_option_id` > $after"
            . " ORDER BY `order_option_id` LIMIT $limit) l"
            . " LEFT JOIN {$this->database->table('order_product')} p ON p.`order_product_id` = l.`order_product_id`"
            . " LEFT JOIN {$this->database->table('order')} o ON o.`order_id` = p.`order_id`"
            . ' AND o.`order_status_id` > 0'
            . " LEFT JOIN {$this->database->table('product_option_value')} v"
            . ' ON v.`product_option_value_id` = l.`value_id` ORDER BY l.`id`');
        $number = 0;
        foreach ($found as $row) {
            [$after, $number] = [(int) $row['id'], $number + 1];
            if ((int) $row['product_id'] !== 0) {
                self::note($sales, (int) $row['product_id'] . ':' . (int) $row['value_id'], $row);
            }
        }

        return [$after, $number];
    }

    /**
     * @param array<string, string|null> $row
     */
    private static function note(Sales $sales, string $key, array $row): void
    {
        $sales->add($key, \max(0, (int) $row['quantity']), (bool) (int) $row['is_sold'], (int) $row['day']);
    }
}
