<?php

declare(strict_types=1);

namespace TrueStock\Ledger;

use TrueStock\Holds\Busy;
use TrueStock\Holds\NamedLock;
use TrueStock\Shop\FrameworkDatabase;
use TrueStock\Shop\ModuleSettings;
use TrueStock\Shop\ShopConfig;
use TrueStock\Shop\WritableDatabase;

/**
 * Why each quantity is what it is. A change is noted before it is made, and
 * settled after; in between, no lock is held and other code runs. What nobody
 * noted is found when nothing is under way and the shop's table differs.
 *
 * Where nothing else is under way and both tables agree, no lock is needed
 * either: a note changes nothing, and of two that settle at once one fails,
 * since each step of a counter is there once. It tries again under the lock.
 */
final class Ledger
{
    private const PATIENCE_SECONDS = 3;

    /** @var LedgerRows */
    public $rows;

    /** @var Accounts */
    private $accounts;

    /** @var Connections */
    private $connections;

    /** @var Balance */
    private $balance;

    /** @var NamedLock */
    private $lock;

    /** @var self|null of this request */
    private static $ofRequest;

    /**
     * @param string $shop unique among the shops of the database server
     * @param callable(Entry): bool $isLikely whether an order is sold as was planned
     */
    public function __construct(WritableDatabase $database, string $shop, callable $isLikely)
    {
        $this->rows = new LedgerRows($database);
        $this->accounts = new Accounts($database, $this->rows);
        $this->connections = new Connections($database);
        $this->lock = new NamedLock($database, $shop, 'ledger');
        $this->balance = new Balance($database, $this->rows, $this->accounts, $this->connections, $isLikely);
    }

    /**
     * @param object $registry OpenCart's
     * @return self|null null without its tables
     */
    public static function ofFramework($registry): ?self
    {
        $version = $registry->get('config')->get(ModuleSettings::key(ModuleSettings::LEDGER));
        if ($version !== LedgerTables::VERSION) {
            return null;
        }
        if (self::$ofRequest === null) {
            $database = new FrameworkDatabase($registry->get('db'));
            $orders = new Orders($database, $registry->get('config'));
            self::$ofRequest = new self($database, ShopConfig::ofFramework()->shop(), [$orders, 'isDone']);
        }

        return self::$ofRequest;
    }

    /**
     * The ledger stops neither a sale nor the owner: what it misses it finds at
     * its next look.
     *
     * @param object $registry OpenCart's
     * @param callable(self): void $task not called without the ledger's tables
     */
    public static function quietly($registry, callable $task): void
    {
        try {
            $ledger = self::ofFramework($registry);
            if ($ledger !== null) {
                $task($ledger);
            }
        } catch (\Throwable $error) {
            \error_log('True Stock: not noted in the ledger. ' . $error->getMessage());
        }
    }

    /**
     * Notes a change that is about to be made.
     *
     * @param callable(array<string, Account>): Entry[] $plan may be called twice
     * @param bool $readsMore whether the plan depends on more than the accounts: then nobody else plans meanwhile
     */
    public function begin(Movement $movement, callable $plan, bool $readsMore = false): void
    {
        $this->connections->open($movement);
        if (!$readsMore && $this->beginAlone($movement, $plan)) {
            return;
        }
        $isLocked = $this->mayLock();
        try {
            $ids = $movement->productIds;
            $this->note($movement, $isLocked ? $this->balance->settle($ids) : $this->accounts->read($ids), $plan);
        } finally {
            if ($isLocked) {
                $this->lock->release();
            }
        }
    }

    /**
     * Settles a change that was made.
     *
     * @param callable(Entry, Account): int $done what was done of an entry; may be called twice
     * @param callable(Account): ?Entry|null $more what was made without a note: a new counter
     * @return array<string, Account> as they are now, by key
     */
    public function finish(Movement $movement, callable $done, ?callable $more = null): array
    {
        $this->connections->close($movement);
        $close = static function (Account $account) use ($movement, $done, $more): void {
            $movement->close($account, $done, $more);
        };
        $accounts = $this->finishAlone($movement->productIds, $close);
        if ($accounts !== null) {
            return $accounts;
        }
        // Without the lock it stays noted, and is settled at the next look.
        $this->lock->take(self::PATIENCE_SECONDS);
        try {
            return $this->balance->settle($movement->productIds, $close);
        } finally {
            $this->lock->release();
        }
    }

    /**
     * Finds what nobody told, and settles what has died.
     *
     * @param int[] $productIds
     * @throws Busy
     */
    public function look(array $productIds): void
    {
        if ($productIds === []) {
            return;
        }
        $this->lock->take(self::PATIENCE_SECONDS);
        try {
            $this->balance->settle($productIds);
        } finally {
            $this->lock->release();
        }
    }

    /**
     * @param callable(array<string, Account>): Entry[] $plan
     */
    private function beginAlone(Movement $movement, callable $plan): bool
    {
        $accounts = $this->accounts->read($movement->productIds);

        return Accounts::areAtRest($accounts) && $this->isPossible(function () use ($movement, $accounts, $plan): void {
            $this->note($movement, $accounts, $plan);
        });
    }

    /**
     * @param int[] $productIds
     * @param callable(Account): void $close
     * @return array<string, Account>|null null if it needs the lock
     */
    private function finishAlone(array $productIds, callable $close): ?array
    {
        $accounts = $this->accounts->read($productIds);
        \array_map($close, $accounts);
        $isDone = Accounts::areAtRest($accounts) && $this->isPossible(function () use ($accounts): void {
            $this->accounts->write($accounts);
        });

        return $isDone ? $accounts : null;
    }

    /**
     * @param callable(): void $task that fails whole when it meets another process
     */
    private function isPossible(callable $task): bool
    {
        try {
            $task();

            return true;
        } catch (\Exception $collision) {
            return false;
        }
    }

    /**
     * @param array<string, Account> $accounts
     * @param callable(array<string, Account>): Entry[] $plan
     */
    private function note(Movement $movement, array $accounts, callable $plan): void
    {
        $steps = [];
        foreach ($plan($accounts) as $entry) {
            $accounts[$entry->key()]->begin($entry);
            $steps[$entry->key()] = $accounts[$entry->key()]->step();
        }
        $this->accounts->write($accounts);
        $movement->steps = $steps;
    }

    private function mayLock(): bool
    {
        try {
            $this->lock->take(self::PATIENCE_SECONDS);

            return true;
        } catch (Busy $busy) {
            return false;
        }
    }
}
