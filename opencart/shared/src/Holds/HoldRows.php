<?php

declare(strict_types=1);

namespace TrueStock\Holds;

use TrueStock\Shop\FirstRow;
use TrueStock\Shop\WritableDatabase;

/**
 * The rows of holds: who keeps how many of which counter, until when. All times
 * are the database's, so that several web servers agree. What is being paid
 * belongs to its order: nothing that its shopper does meanwhile touches it, and
 * it counts against herself as well. Callers hold the lock.
 */
final class HoldRows
{
    /** Seconds that a payment under way is waited for. */
    private const PAYING_SECONDS = 60;

    private const NOT_PAYING = '`paying_until` <= UNIX_TIMESTAMP()';

    /** Rows to sweep at once: a shopper is waiting. */
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
     * @return array<string, array<string, string|null>> live rows by counter
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
     * What others keep of these products and of their values.
     *
     * @param int[] $productIds
     * @param int $first hold_id: what is older is told apart
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

    /** Sets of the same network, other shoppers'. */
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
        // One statement: all of them or none, even if the server dies now.
        $this->database->execute("INSERT INTO $this->table"
            . ' (`owner`, `product_id`, `value_id`, `quantity`, `network`, `is_guest`, `opened`, `expires`) VALUES '
            . \implode(', ', $values));
    }

    /**
     * @param int|null $most seconds that a hold may last in all; null for any
     */
    public function renew(string $owner, int $seconds, ?int $most): void
    {
        $until = $most === null
            ? "UNIX_TIMESTAMP() + $seconds"
            : "LEAST(UNIX_TIMESTAMP() + $seconds, `opened` + $most)";
        $this->database->execute("UPDATE $this->table SET `expires` = $until"
            . " WHERE `owner` = {$this->database->text($owner)} AND " . self::NOT_PAYING);
    }

    /** Says that these are about to be sold, so that others wait a moment. */
    public function markPaying(string $owner, int $orderId): void
    {
        $until = 'UNIX_TIMESTAMP() + ' . self::PAYING_SECONDS;
        $this->database->execute("UPDATE $this->table SET `paying_until` = $until, `paying_order` = $orderId,"
            . " `expires` = GREATEST(`expires`, $until)"
            . " WHERE `owner` = {$this->database->text($owner)} AND " . self::NOT_PAYING);
    }

    /** The order is not being paid after all: the hold is its shopper's again. */
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
     * Gives back what nobody paid, and notes how long guests kept it: whoever
     * comes and goes must not keep a piece for ever.
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
     * Takes away what has expired, and notes who let it lapse.
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
