<?php

declare(strict_types=1);

namespace TrueStock\Holds;

use TrueStock\Shop\WritableDatabase;
use TrueStock\Stock\HoldClock;

/**
 * Ends what has expired, in the next shopper's request. The caller has the lock.
 */
final class HoldSweep
{
    /** Rows at once: a shopper is waiting. */
    private const MOST = 200;

    /** @var WritableDatabase */
    private $database;

    /** @var HoldRows */
    private $rows;

    /** @var UnpaidTime */
    private $unpaid;

    /** @var int that a hold lasts */
    private $seconds;

    /** @var string quoted */
    private $table;

    public function __construct(WritableDatabase $database, HoldRows $rows, UnpaidTime $unpaid, int $seconds)
    {
        $this->database = $database;
        $this->rows = $rows;
        $this->unpaid = $unpaid;
        $this->seconds = $seconds;
        $this->table = $database->table('true_stock_hold');
    }

    /**
     * Deletes expired holds, and counts how long they were held.
     *
     * @return bool whether there were any
     */
    public function run(): bool
    {
        $found = $this->database->select("`hold_id`, `expires` > UNIX_TIMESTAMP() AS `is_ahead` FROM $this->table"
            . ' WHERE `expires` <= UNIX_TIMESTAMP() OR `expires` > ' . HoldClock::latest($this->seconds)
            . ' ORDER BY `expires` LIMIT ' . self::MOST);
        $ids = [];
        $isAhead = false;
        foreach ($found as $row) {
            if ((int) $row['is_ahead'] === 0) {
                $ids[] = (int) $row['hold_id'];
            } else {
                $isAhead = true;
            }
        }
        if ($isAhead) {
            $this->beginAnew();
        }
        $this->rows->end($ids, $this->unpaid, true);

        return $ids !== [];
    }

    /** What was written before the clock was set back. */
    private function beginAnew(): void
    {
        $this->database->execute("UPDATE $this->table SET `opened` = LEAST(`opened`, UNIX_TIMESTAMP()),"
            . ' `counted` = LEAST(`counted`, UNIX_TIMESTAMP()),'
            . ' `paying_until` = LEAST(`paying_until`, UNIX_TIMESTAMP() + ' . HoldClock::PAYING_SECONDS . '),'
            . " `expires` = UNIX_TIMESTAMP() + $this->seconds"
            . ' WHERE `expires` > ' . HoldClock::latest($this->seconds));
    }
}
