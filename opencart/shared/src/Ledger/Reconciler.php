<?php

declare(strict_types=1);

namespace TrueStock\Ledger;

use TrueStock\Shop\Database;

/**
 * Compares the whole shop with its ledger: what differs is looked at one by
 * one, under the ledger's lock.
 */
final class Reconciler
{
    /** The last id that there can be. */
    public const LAST_ID = 2147483647;

    /** Products to look at under one lock. */
    private const BATCH = 50;

    /** How long to wait for what is under way; a server notices late that a process has died. */
    private const PATIENCE_MICROSECONDS = 1000000;
    private const STEP_MICROSECONDS = 100000;

    /** @var Database */
    private $database;

    /** @var Ledger */
    private $ledger;

    public function __construct(Database $database, Ledger $ledger)
    {
        $this->database = $database;
        $this->ledger = $ledger;
    }

    /**
     * @return int how many products were looked at
     */
    public function run(): int
    {
        $ids = $this->suspects();
        $this->look($ids);
        for ($waited = 0; $waited < self::PATIENCE_MICROSECONDS; $waited += self::STEP_MICROSECONDS) {
            $open = $this->underWay();
            if ($open === []) {
                break;
            }
            \usleep(self::STEP_MICROSECONDS);
            $this->look($open);
        }

        return \count($ids);
    }

    /**
     * The same for some products, without waiting for what is under way.
     */
    public function lookAt(int $first, int $last): void
    {
        $this->look($this->suspects($first, $last));
    }

    /**
     * @param int[] $ids
     */
    private function look(array $ids): void
    {
        foreach (\array_chunk($ids, self::BATCH) as $batch) {
            $this->ledger->look($batch);
        }
    }

    /**
     * @return int[] product_ids
     */
    private function underWay(int $first = 0, int $last = self::LAST_ID): array
    {
        $ledger = $this->database->table('true_stock_ledger');
        $ids = [];
        $found = $this->database->select("DISTINCT `product_id` FROM $ledger WHERE `step` IS NULL"
            . " AND `product_id` BETWEEN $first AND $last");
        foreach ($found as $row) {
            $ids[] = (int) $row['product_id'];
        }

        return $ids;
    }

    /**
     * Read without a lock: a sale under way may be among them, and is cleared
     * at the look.
     *
     * @return int[] product_ids
     */
    private function suspects(int $first = 0, int $last = self::LAST_ID): array
    {
        $ledger = $this->database->table('true_stock_ledger');
        $range = "`product_id` BETWEEN $first AND $last";
        $heads = "(SELECT `product_id`, `value_id`, MAX(`step`) AS `step` FROM $ledger WHERE $range"
            . ' GROUP BY `product_id`, `value_id`)';
        $ids = [];
        foreach ($this->stock() as $value => $table) {
            $isOfTable = $value === '0' ? '= 0' : '> 0';
            $found = $this->database->select("s.`product_id` FROM $table s LEFT JOIN $heads h"
                . " ON h.`product_id` = s.`product_id` AND h.`value_id` = $value"
                . " LEFT JOIN $ledger l ON l.`product_id` = h.`product_id` AND l.`value_id` = h.`value_id`"
                . " AND l.`step` = h.`step` WHERE s.$range AND (l.`change_id` IS NULL OR l.`quantity` <> s.`quantity`)"
                . " UNION SELECT l.`product_id` FROM $heads h JOIN $ledger l ON l.`product_id` = h.`product_id`"
                . ' AND l.`value_id` = h.`value_id` AND l.`step` = h.`step`'
                . " LEFT JOIN $table s ON s.`product_id` = l.`product_id` AND $value = l.`value_id`"
                . " WHERE l.`value_id` $isOfTable AND l.`quantity` <> 0 AND s.`product_id` IS NULL");
            foreach ($found as $row) {
                $ids[(int) $row['product_id']] = true;
            }
        }

        return \array_unique(\array_merge(\array_keys($ids), $this->underWay($first, $last)));
    }

    /**
     * @return array<string, string> tables by the expression for a value's id
     */
    private function stock(): array
    {
        return [
            '0' => $this->database->table('product'),
            's.`product_option_value_id`' => $this->database->table('product_option_value'),
        ];
    }
}
