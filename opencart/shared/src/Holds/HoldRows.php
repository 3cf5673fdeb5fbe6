<?php

declare(strict_types=1);

namespace TrueStock\Holds;

use TrueStock\Shop\FirstRow;
use TrueStock\Shop\WritableDatabase;

/**
 * The rows of holds: who holds how many pieces of which counter, until when.
 * All times are the database's, so that several web servers agree. While an
 * order is being paid, its hold belongs to the order: its shopper cannot change
 * it, and it counts against this shopper's next order too. Callers have the
 * lock.
 */
final class HoldRows
{
    /** Seconds that a payment may take. */
    private const PAYING_SECONDS = 60;

    private const NOT_PAYING = '`paying_until` <= UNIX_TIMESTAMP()';

    /** Rows to delete at once: a shopper is waiting. */
    private const MOST_SWEPT = 200;

    /** @var WritableDatabase */
    private $database;

    /** @var string quoted */
    private $table;

    public function __construct(WritableDatabase $database)
    {
        $this->database = $database;
        $this->table = $database->table('true_stock_hold');
    }

    /**
     * @return array<string, array<string, string|null>> rows that have not expired, by counter
     */
    public function own(string $owner): array
    {
        $found = $this->database->select("`hold_id`, `product_id`, `value_id`, `quantity` FROM $this->table"
            . " WHERE `owner` = {$this->database->text($owner)} AND `expires` > UNIX_TIMESTAMP()"
            . ' AND ' . self::NOT_PAYING);
        $rows = [];
        foreach ($found as $row) {
            $rows["{$row['product_id']}:{$row['value_id']}"] = $row;
        }

        return $rows;
    }

    /**
     * What others hold of these products and of their values.
     *
     * @param int[] $productIds
     * @param int $first hold_id; older holds are added up separately
     * @return array<string, array{held: int, older: int, guests: int, isPaying: bool}> by counter
     */
    public function ofOthers(string $owner, array $productIds, int $first): array
    {
        $ids = \implode(',', $productIds);
        $found = $this->database->select('`product_id`, `value_id`, SUM(`quantity`) AS `held`,'
            . " SUM(IF(`hold_id` < $first, `quantity`, 0)) AS `older`,"
            . ' SUM(`quantity` * `is_guest`) AS `guests`, MAX(`paying_until`) > UNIX_TIMESTAMP() AS `paying`'
            . " FROM $this->table WHERE `product_id` IN ($ids) AND `expires` > UNIX_TIMESTAMP()"
            . " AND (`owner` <> {$this->database->text($owner)} OR `paying_until` > UNIX_TIMESTAMP())"
            . ' GROUP BY `product_id`, `value_id`');
        $sums = [];
        foreach ($found as $row) {
            $sums["{$row['product_id']}:{$row['value_id']}"] = [
                'held' => (int) $row['held'],
                'older' => (int) $row['older'],
                'guests' => (int) $row['guests'],
                'isPaying' => (bool) (int) $row['paying'],
            ];
        }

        return $sums;
    }

    /** How many other shoppers of the same network hold something. */
    public function setsOfNetwork(Holder $holder): int
    {
        $row = FirstRow::of($this->database, "COUNT(DISTINCT `owner`) AS `sets` FROM $this->table"
            . " WHERE `network` = {$this->database->text($holder->network)} AND `expires` > UNIX_TIMESTAMP()"
            . " AND `owner` <> {$this->database->text($holder->owner)}");

        return (int) ($row['sets'] ?? 0);
    }

    /**
     * @param Counter[] $counters
     */
    public function insert(Holder $holder, array $counters, int $seconds): void
    {
        $owner = $this->database->text($holder->owner);
        $network = $this->database->text($holder->network);
        $isGuest = (int) $holder->isGuest;
        $values = \array_map(static function (Counter $counter) use ($owner, $network, $isGuest, $seconds): string {
            return "($owner, $counter->productId, $counter->valueId, $counter->pieces,"
                . " $network, $isGuest, UNIX_TIMESTAMP(), UNIX_TIMESTAMP() + $seconds)";
        }, $counters);
        // One statement: all rows or none, even if the server dies.
        $this->database->execute("INSERT INTO $this->table"
            . ' (`owner`, `product_id`, `value_id`, `quantity`, `network`, `is_guest`, `opened`, `expires`) VALUES '
            . \implode(', ', $values));
    }

    /**
     * @param int|null $most seconds that a hold may last in total; null for no limit
     */
    public function renew(string $owner, int $seconds, ?int $most): void
    {
        $until = $most === null
            ? "UNIX_TIMESTAMP() + $seconds"
            : "LEAST(UNIX_TIMESTAMP() + $seconds, `opened` + $most)";
        $this->database->execute("UPDATE $this->table SET `expires` = $until"
            . " WHERE `owner` = {$this->database->text($owner)} AND " . self::NOT_PAYING);
    }

    /** Marks the holds as being sold, so that others wait. */
    public function markPaying(string $owner, int $orderId): void
    {
        $until = 'UNIX_TIMESTAMP() + ' . self::PAYING_SECONDS;
        $this->database->execute("UPDATE $this->table SET `paying_until` = $until, `paying_order` = $orderId,"
            . " `expires` = GREATEST(`expires`, $until)"
            . " WHERE `owner` = {$this->database->text($owner)} AND " . self::NOT_PAYING);
    }

    /** The order was not paid: the hold belongs to its shopper again. */
    public function unmarkPaying(int $orderId): void
    {
        $this->database->execute("UPDATE $this->table SET `paying_until` = 0, `paying_order` = 0"
            . " WHERE `paying_order` = $orderId");
    }

    public function delete(string $owner): int
    {
        return $this->database->execute("DELETE FROM $this->table"
            . " WHERE `owner` = {$this->database->text($owner)} AND " . self::NOT_PAYING);
    }

    /**
     * Ends unpaid holds, and logs how long guests had them: coming back again
     * and again must not hold a piece for ever.
     */
    public function giveBack(string $owner, HoldLog $log): void
    {
        $mine = "`owner` = {$this->database->text($owner)} AND `is_guest` = 1 AND " . self::NOT_PAYING;
        $this->note($log, HoldLog::LEFT, $this->ids($mine));
        $this->delete($owner);
    }

    public function deletePaid(int $orderId): void
    {
        $this->database->execute("DELETE FROM $this->table WHERE `paying_order` = $orderId");
    }

    /**
     * Deletes expired holds, and logs whose they were.
     */
    public function sweep(HoldLog $log): void
    {
        $ids = $this->ids('`expires` <= UNIX_TIMESTAMP() ORDER BY `expires` LIMIT ' . self::MOST_SWEPT);
        if ($ids !== []) {
            $this->note($log, HoldLog::LAPSED, $ids);
            $log->forget();
            $this->database->execute("DELETE FROM $this->table WHERE `hold_id` IN (" . \implode(',', $ids) . ')');
        }
    }

    /** @return int[] hold_ids */
    private function ids(string $where): array
    {
        $ids = [];
        foreach ($this->database->select("`hold_id` FROM $this->table WHERE $where") as $row) {
            $ids[] = (int) $row['hold_id'];
        }

        return $ids;
    }

    /**
     * @param int[] $ids
     */
    private function note(HoldLog $log, string $kind, array $ids): void
    {
        if ($ids !== []) {
            $log->unpaid($kind, $this->table, '`hold_id` IN (' . \implode(',', $ids) . ')');
        }
    }
}
