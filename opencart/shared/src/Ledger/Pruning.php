<?php

declare(strict_types=1);

namespace TrueStock\Ledger;

use TrueStock\Shop\WritableDatabase;

/**
 * Keeps the history small: after some months a line a day for each cause, after
 * some years nothing but the quantity from which the rest counts.
 */
final class Pruning
{
    /** Counters and days to sum up at once. */
    private const BATCH = 500;

    /** @var WritableDatabase */
    private $database;

    /** @var LedgerRows */
    private $rows;

    /** @var string quoted */
    private $table;

    public function __construct(WritableDatabase $database)
    {
        $this->database = $database;
        $this->rows = new LedgerRows($database);
        $this->table = $database->table('true_stock_ledger');
    }

    /**
     * @param int $days after which a day is one line for each cause
     * @param int $years after which it is nothing
     */
    public function run(int $days, int $years): void
    {
        $this->forget($years);
        $this->sumUp($days);
        FormMemory::forget($this->database);
    }

    /** The last line of a counter stays, whatever its age: it is what the ledger knows. */
    private function forget(int $years): void
    {
        $last = "SELECT `product_id`, `value_id`, MAX(`step`) AS `step` FROM $this->table"
            . ' GROUP BY `product_id`, `value_id`';
        $this->database->execute("DELETE FROM $this->table WHERE `step` IS NOT NULL"
            . " AND `written` < UNIX_TIMESTAMP() - $years * 365 * 86400 AND (`product_id`, `value_id`, `step`)"
            . " NOT IN (SELECT h.`product_id`, h.`value_id`, h.`step` FROM ($last) h)");
    }

    private function sumUp(int $days): void
    {
        $found = $this->database->select('`product_id`, `value_id`, FLOOR(`written` / 86400) AS `day`,'
            . " MIN(`step`) - 1 AS `since`, MAX(`step`) AS `last` FROM $this->table"
            . " WHERE `step` IS NOT NULL AND `written` < UNIX_TIMESTAMP() - $days * 86400"
            . ' GROUP BY `product_id`, `value_id`, `day` HAVING COUNT(*) > COUNT(DISTINCT `cause`)'
            . ' LIMIT ' . self::BATCH);
        foreach ($found as $row) {
            $this->sumUpDay((int) $row['product_id'], (int) $row['value_id'], (int) $row['since'], (int) $row['last']);
        }
    }

    /**
     * One statement sets the sums, and a second one removes what is in them: a
     * process that dies in between leaves lines that change nothing.
     */
    private function sumUpDay(int $productId, int $valueId, int $since, int $last): void
    {
        $entries = \array_filter(
            $this->rows->after($productId, $valueId, $since),
            static function (Entry $entry) use ($last): bool {
                return $entry->step <= $last;
            }
        );
        if ($entries === []) {
            // In the sums of another day: the clock was set back.
            return;
        }
        $quantity = \reset($entries)->quantity - \reset($entries)->change;
        $kept = [];
        foreach ($entries as $entry) {
            $kept[$entry->cause] = $entry;
        }
        $sums = \array_fill_keys(\array_keys($kept), 0);
        foreach ($entries as $entry) {
            $sums[$entry->cause] += $entry->change;
        }
        $changes = [];
        $quantities = [];
        $dropped = [];
        foreach ($entries as $entry) {
            $change = $kept[$entry->cause] === $entry ? $sums[$entry->cause] : 0;
            $quantity += $change;
            $changes[] = "WHEN $entry->id THEN $change";
            $quantities[] = "WHEN $entry->id THEN $quantity";
            if ($kept[$entry->cause] !== $entry) {
                $dropped[] = (int) $entry->id;
            }
        }
        $this->database->execute("UPDATE $this->table SET `change` = CASE `change_id` " . \implode(' ', $changes)
            . ' END, `quantity` = CASE `change_id` ' . \implode(' ', $quantities) . ' END WHERE `change_id` IN ('
            . \implode(',', \array_column($entries, 'id')) . ')');
        $this->rows->delete($dropped);
    }
}
