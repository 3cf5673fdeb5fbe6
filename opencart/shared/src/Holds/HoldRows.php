<?php

declare(strict_types=1);

namespace TrueStock\Holds;

use TrueStock\Shop\FirstRow;
use TrueStock\Shop\WritableDatabase;
use TrueStock\Stock\HoldClock;

/**
 * The rows of holds: who holds how many pieces of which counter, until when.
 * All times are the database's, so that several web servers agree. While an
 * order is being paid, its hold belongs to the order: its shopper cannot change
 * it, and it counts against this shopper's next order too. Callers have the
 * lock.
 */
final class HoldRows
{
    private const NOT_PAYING = '`paying_until` <= UNIX_TIMESTAMP()';

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
        $found = $this->database->select("`hold_id`, `product_id`, `value_id`, `quantity`, `opened` FROM $this->table"
            . " WHERE `owner` = {$this->database->text($owner)} AND `expires` > UNIX_TIMESTAMP()"
            . ' AND ' . self::NOT_PAYING);
        $rows = [];
        foreach ($found as $row) {
            $rows["{$row['product_id']}:{$row['value_id']}"] = $row;
        }

        return $rows;
    }

    /**
     * What others hold of these products and of their values. A customer's other
     * sessions are no others, except for what is being paid there: the customer
     * may pay on either device, once.
     *
     * @param int[] $productIds
     * @param int $first hold_id; older holds are added up separately
     * @return array<string, array{held: int, older: int, guests: int, hers: int, isPaying: bool}> by
     *   counter; hers is what the customer's other sessions hold
     */
    public function ofOthers(Holder $holder, array $productIds, int $first): array
    {
        $ids = \implode(',', $productIds);
        $isCustomers = $holder->isGuest() ? '0' : "`customer` = {$this->database->text($holder->customer)}";
        $isHers = "($isCustomers AND " . self::NOT_PAYING . ')';
        $found = $this->database->select("`product_id`, `value_id`, SUM(IF($isHers, 0, `quantity`)) AS `held`,"
            // What a customer pays on another device was taken from under this set.
            . " SUM(IF(NOT $isHers AND (`hold_id` < $first OR $isCustomers), `quantity`, 0)) AS `older`,"
            . " SUM(`quantity` * `is_guest`) AS `guests`, SUM(IF($isHers, `quantity`, 0)) AS `hers`,"
            . " MAX(`paying_until`) > UNIX_TIMESTAMP() AS `paying`"
            . " FROM $this->table WHERE `product_id` IN ($ids) AND `expires` > UNIX_TIMESTAMP()"
            . " AND (`owner` <> {$this->database->text($holder->owner)} OR `paying_until` > UNIX_TIMESTAMP())"
            . ' GROUP BY `product_id`, `value_id`');
        $sums = [];
        foreach ($found as $row) {
            $sums["{$row['product_id']}:{$row['value_id']}"] = [
                'held' => (int) $row['held'],
                'older' => (int) $row['older'],
                'guests' => (int) $row['guests'],
                'hers' => (int) $row['hers'],
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
     * @param array<string, int> $opened since when a counter was in the shopper's set before, by
     *   counter
     * @param int|null $most seconds that a hold may last in total; null for no limit
     */
    public function insert(Holder $holder, array $counters, array $opened, int $seconds, ?int $most): void
    {
        $who = "{$this->database->text($holder->owner)}, {$this->database->text($holder->network)},"
            . " {$this->database->text($holder->customer)}, " . (int) $holder->isGuest();
        $until = self::until(\array_intersect_key($opened, $counters), $seconds, $most);
        $values = [];
        foreach ($counters as $key => $counter) {
            $since = $opened[$key] ?? 'UNIX_TIMESTAMP()';
            $values[] = "($who, $counter->productId, $counter->valueId, $counter->pieces,"
                . " $since, UNIX_TIMESTAMP(), $until)";
        }
        // One statement: all rows or none, even if the server dies.
        $this->database->execute("INSERT INTO $this->table (`owner`, `network`, `customer`, `is_guest`,"
            . ' `product_id`, `value_id`, `quantity`, `opened`, `counted`, `expires`) VALUES '
            . \implode(', ', $values));
    }

    /**
     * @param int[] $opened of the shopper's set
     * @param int|null $most seconds that a hold may last in total; null for no limit
     */
    public function renew(string $owner, array $opened, int $seconds, ?int $most): void
    {
        $this->database->execute("UPDATE $this->table SET `expires` = " . self::until($opened, $seconds, $most)
            . " WHERE `owner` = {$this->database->text($owner)} AND " . self::NOT_PAYING);
    }

    /**
     * SQL for the end of a set. The oldest counter decides, so that a set ends
     * as a whole.
     *
     * @param int[] $opened
     */
    private static function until(array $opened, int $seconds, ?int $most): string
    {
        $until = "UNIX_TIMESTAMP() + $seconds";

        return $most === null || $opened === [] ? $until : "LEAST($until, " . (\min($opened) + $most) . ')';
    }

    /** Marks the holds as being sold, so that others wait. */
    public function markPaying(string $owner, int $orderId): void
    {
        $until = 'UNIX_TIMESTAMP() + ' . HoldClock::PAYING_SECONDS;
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
     * Ends unpaid holds, and counts how long the shopper had them: coming back
     * again and again must not hold a piece for ever.
     */
    public function giveBack(string $owner, UnpaidTime $unpaid): void
    {
        $ids = $this->ids("`owner` = {$this->database->text($owner)} AND " . self::NOT_PAYING);
        $this->end($ids, $unpaid, false);
    }

    /**
     * Deletes holds, and counts how long they were held.
     *
     * @param int[] $ids hold_ids
     */
    public function end(array $ids, UnpaidTime $unpaid, bool $isLapse): void
    {
        if ($ids !== []) {
            $unpaid->add($this->table, $ids, $isLapse);
            $this->database->execute("DELETE FROM $this->table WHERE `hold_id` IN (" . \implode(',', $ids) . ')');
        }
    }

    public function deletePaid(int $orderId): void
    {
        $this->database->execute("DELETE FROM $this->table WHERE `paying_order` = $orderId");
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
}
