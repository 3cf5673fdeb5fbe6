<?php

declare(strict_types=1);

namespace TrueStock\Holds;

use TrueStock\Shop\FirstRow;
use TrueStock\Shop\WritableDatabase;

/**
 * How long shoppers held pieces without paying: pieces times seconds of each
 * counter, in the last day. One row for a shopper, a counter and an hour,
 * however often the shopper comes and goes.
 */
final class UnpaidTime
{
    /** For this long it counts against a shopper. */
    private const HOURS = 24;

    /** SQL: hours since 1970, of the database's clock. */
    private const HOUR = 'UNIX_TIMESTAMP() DIV 3600';

    /** SQL: hours that are to come are of a clock that was set back since. */
    private const COUNTS = '`hour` > ' . self::HOUR . ' - ' . self::HOURS . ' AND `hour` <= ' . self::HOUR;

    /** @var WritableDatabase */
    private $database;

    /** @var string quoted */
    private $table;

    public function __construct(WritableDatabase $database)
    {
        $this->database = $database;
        $this->table = $database->table('true_stock_unpaid');
    }

    /**
     * @param string $holds the table, quoted
     * @param int[] $ids of its rows, which end now
     */
    public function add(string $holds, array $ids, bool $isLapse): void
    {
        $from = 'GREATEST(`opened`, `counted`)';
        $seconds = "GREATEST(LEAST(UNIX_TIMESTAMP(), `expires`), $from) - $from";
        $this->database->execute("INSERT INTO $this->table (`product_id`, `value_id`, `hour`, `owner`, `network`,"
            . ' `customer`, `piece_seconds`, `lapses`) SELECT `product_id`, `value_id`, ' . self::HOUR . ','
            . " `owner`, `network`, `customer`, `quantity` * ($seconds), " . (int) $isLapse
            . " FROM $holds WHERE `hold_id` IN (" . \implode(',', $ids) . ')'
            . ' ON DUPLICATE KEY UPDATE `piece_seconds` = `piece_seconds` + VALUES(`piece_seconds`),'
            . ' `lapses` = `lapses` + VALUES(`lapses`),'
            . " `customer` = GREATEST($this->table.`customer`, VALUES(`customer`))");
    }

    /** Shoppers of this network whose holds expired in this hour or the one before. */
    public function lapsesOfNetwork(string $network): int
    {
        $row = FirstRow::of($this->database, "COUNT(DISTINCT `owner`) AS `number` FROM $this->table"
            . " WHERE `network` = {$this->database->text($network)} AND `lapses` > 0"
            . ' AND `hour` BETWEEN ' . self::HOUR . ' - 1 AND ' . self::HOUR);

        return (int) ($row['number'] ?? 0);
    }

    /**
     * Piece-seconds of these counters: of the shopper, by whatever the shopper
     * is known by, and of everybody.
     *
     * @param Counter[] $counters
     * @return array<string, array{shopper: int, everybody: int}> by counter
     */
    public function of(Holder $holder, array $counters): array
    {
        $ids = \array_unique(\array_map(static function (Counter $counter): int {
            return $counter->productId;
        }, $counters));
        $known = ['owner' => $holder->owner, 'network' => $holder->network];
        $known += $holder->isGuest() ? [] : ['customer' => $holder->customer];
        $sums = [];
        foreach ($known as $column => $value) {
            $sums[] = "SUM(IF(`$column` = {$this->database->text($value)}, `piece_seconds`, 0))";
        }
        $found = $this->database->select('`product_id`, `value_id`, SUM(`piece_seconds`) AS `everybody`,'
            . ' GREATEST(' . \implode(', ', $sums) . ") AS `shopper` FROM $this->table"
            . ' WHERE `product_id` IN (' . \implode(',', $ids) . ') AND ' . self::COUNTS
            . ' GROUP BY `product_id`, `value_id`');
        $times = [];
        foreach ($found as $row) {
            $times["{$row['product_id']}:{$row['value_id']}"] = [
                'shopper' => (int) $row['shopper'],
                'everybody' => (int) $row['everybody'],
            ];
        }

        return $times;
    }

    /** Deletes what counts no more. */
    public function forget(): void
    {
        $this->database->execute("DELETE FROM $this->table WHERE NOT (" . self::COUNTS . ')');
    }
}
