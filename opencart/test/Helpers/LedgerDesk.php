<?php

declare(strict_types=1);

namespace TrueStock\Test\Helpers;

use TrueStock\Counting\Recorder;
use TrueStock\Ledger\Account;
use TrueStock\Ledger\Adjustment;
use TrueStock\Ledger\Entry;
use TrueStock\Ledger\Ledger;
use TrueStock\Ledger\Movement;
use TrueStock\Ledger\Reconciler;
use TrueStock\Ledger\StockTable;
use TrueStock\Shop\WritableDatabase;

/**
 * One process of a shop with a ledger, in the words of tests.
 */
final class LedgerDesk
{
    /** @var Ledger */
    public $ledger;

    /** @var WritableDatabase */
    private $database;

    /** @var \mysqli */
    private $link;

    /** @var int */
    private $family;

    /**
     * @param int|null $statements after which the database server is killed; null: it lives
     */
    public function __construct(int $family, ?int $statements = null)
    {
        $this->family = $family;
        $this->link = PrivateDatabase::connect(PrivateDatabase::socket());
        $this->database = new TestDatabase($family, $this->link);
        if ($statements !== null) {
            $this->database = new MortalDatabase($this->database, $statements);
        }
        $this->ledger = new Ledger($this->database, HoldDesk::shop($family), static function (): bool {
            return true;
        });
    }

    /**
     * Notes a change of one counter.
     *
     * @param int|null $written what a save is to write; null for a sale
     */
    public function begin(string $cause, int $productId, int $valueId, int $change, ?int $written = null): Movement
    {
        $movement = new Movement($cause, $cause === Entry::SALE ? 7 : 0);
        $movement->productIds = [$productId];
        $key = "$productId:$valueId";
        $this->ledger->begin($movement, static function (array $accounts) use (
            $movement,
            $key,
            $change,
            $written
        ): array {
            $entry = $movement->entry($accounts[$key], $change);
            $entry->isAbsolute = $written !== null;
            $entry->quantity = $written ?? 0;

            return [$entry];
        });

        return $movement;
    }

    public function end(Movement $movement, bool $isDone = true): void
    {
        $this->ledger->finish($movement, static function (Entry $entry, Account $account) use ($isDone): int {
            return $isDone ? $entry->change : 0;
        });
    }

    public function sell(int $productId, int $pieces): void
    {
        $movement = $this->begin(Entry::SALE, $productId, 0, -$pieces);
        (new StockTable($this->database))->add($productId, 0, -$pieces);
        $this->end($movement);
    }

    public function look(): void
    {
        (new Reconciler($this->database, $this->ledger))->run();
    }

    public function adjustment(): Adjustment
    {
        return new Adjustment($this->ledger, new StockTable($this->database), 3);
    }

    /**
     * @param int $userId who counts
     */
    public function recorder(int $userId = 3, int $tolerance = 0): Recorder
    {
        return new Recorder($this->database, $this->ledger, HoldDesk::shop($this->family), $userId, $tolerance);
    }

    /**
     * The database's clock, for this process, stands still at a time.
     *
     * @param int $time epoch seconds
     * @param string $zone of the session: OpenCart gives the offset of that time
     */
    public function at(int $time, string $zone = '+00:00'): void
    {
        $this->link->query("SET timestamp = $time, time_zone = '$zone'");
    }

    /** The database's number of its connection. */
    public function connection(): int
    {
        return $this->link->thread_id;
    }

    /** The process dies. */
    public function die(): void
    {
        $this->link->close();
    }
}
