<?php

declare(strict_types=1);

namespace TrueStock\Counting;

use TrueStock\Holds\Busy;
use TrueStock\Holds\NamedLock;
use TrueStock\Ledger\Adjustment;
use TrueStock\Ledger\Ledger;
use TrueStock\Ledger\StockTable;
use TrueStock\Shop\FrameworkDatabase;
use TrueStock\Shop\ModuleSettings;
use TrueStock\Shop\ShopConfig;
use TrueStock\Shop\WritableDatabase;

/**
 * Takes counts, of several people at once: each is kept, and of two counts of
 * one counter the one that was counted later counts.
 *
 * A count that is made twice changes nothing the second time, since a count
 * moves no piece: so one whose process died is simply sent again.
 */
final class Recorder
{
    private const PATIENCE_SECONDS = 5;

    /** @var CountRows */
    private $rows;

    /** @var CountLists */
    private $lists;

    /** @var Adjustment */
    private $adjustment;

    /** @var NamedLock */
    private $lock;

    /** @var int user_id */
    private $userId;

    /**
     * @param string $shop unique among the shops of the database server
     * @param int $tolerance pieces by which a number may be wrong
     */
    public function __construct(
        WritableDatabase $database,
        Ledger $ledger,
        string $shop,
        int $userId,
        int $tolerance = 0
    ) {
        $this->rows = new CountRows($database);
        $this->lists = new CountLists($database, $tolerance);
        $this->adjustment = new Adjustment($ledger, new StockTable($database), $userId);
        $this->lock = new NamedLock($database, $shop, 'count');
        $this->userId = $userId;
    }

    /**
     * @param object $registry OpenCart's, of the admin
     * @return self|null null without the tables
     */
    public static function ofFramework($registry): ?self
    {
        $ledger = Ledger::ofFramework($registry);
        $values = ModuleSettings::inForce($registry->get('config'));
        if ($ledger === null || $values[ModuleSettings::COUNTS] !== CountTables::VERSION) {
            return null;
        }

        return new self(
            new FrameworkDatabase($registry->get('db')),
            $ledger,
            ShopConfig::ofFramework()->shop(),
            (int) $registry->get('user')->getId(),
            ModuleSettings::number($values, 'count_tolerance')
        );
    }

    /**
     * @return bool whether there is such a counter
     * @throws Busy
     */
    public function record(Count $count): bool
    {
        $this->lock->take(self::PATIENCE_SECONDS);
        try {
            $row = $this->rows->keep($count, $this->userId);
            $isThere = $row['change'] !== null || $this->apply($row);
            if ($isThere && (int) $row['list_id'] > 0) {
                $this->lists->settle((int) $row['list_id']);
            }

            return $isThere;
        } finally {
            $this->lock->release();
        }
    }

    /**
     * @param array<string, string|null> $row
     */
    private function apply(array $row): bool
    {
        $id = (int) $row['count_id'];
        if ($this->rows->isOutdated($row)) {
            $this->rows->settle($id, null, 0);

            return true;
        }
        $done = $this->adjustment->count(
            (int) $row['product_id'],
            (int) $row['value_id'],
            (int) $row['counted'],
            (int) $row['counted_at']
        );
        if ($done === null) {
            $this->rows->delete($id);

            return false;
        }
        $this->rows->settle($id, $done['recorded'], $done['change']);

        return true;
    }
}
