<?php

declare(strict_types=1);

namespace TrueStock\Endpoint;

use TrueStock\Shop\Database;
use TrueStock\Shop\FirstRow;
use TrueStock\Shop\StateTable;

/**
 * The primary's time, in a row that is written there and replicated: what is
 * read on a replica after it was true at that time, or later. Needs no
 * privilege, and knows nothing of how the replica gets its rows.
 */
final class Heartbeat
{
    /** Microseconds since 1970. UNIX_TIMESTAMP(NOW(6)) is wrong in the hour that summer time repeats. */
    private const NOW = '(UNIX_TIMESTAMP() * 1000000 + MICROSECOND(NOW(6)))';

    private const NAME = "'heartbeat'";

    /** @var int µs since 1970, by the primary's clock */
    public $at;

    /** @var int how long ago that was in µs, by the replica's clock; below 0 where the clocks differ */
    public $age;

    private function __construct(int $at, int $age)
    {
        $this->at = $at;
        $this->age = $age;
    }

    /**
     * @return int its time, see $at
     * @throws Problem 503 where it cannot be written
     */
    public static function renew(StandaloneDatabase $primary): int
    {
        return $primary->write("REPLACE INTO {$primary->table(StateTable::NAME)} (`name`, `value`, `written`)"
            . ' VALUES (' . self::NAME . ', LAST_INSERT_ID(' . self::NOW . '), UNIX_TIMESTAMP())');
    }

    /** Null where there is none yet. */
    public static function read(Database $replica): ?self
    {
        $row = FirstRow::of($replica, '`value` AS `at`, ' . self::NOW . ' - CAST(`value` AS SIGNED) AS `age`'
            . " FROM {$replica->table(StateTable::NAME)} WHERE `name` = " . self::NAME);

        return $row === [] ? null : new self((int) $row['at'], (int) $row['age']);
    }
}
