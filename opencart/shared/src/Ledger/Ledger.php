<?php

declare(strict_types=1);

namespace TrueStock\Ledger;

use TrueStock\Holds\Busy;
use TrueStock\Holds\NamedLock;
use TrueStock\Shop\FirstRow;
use TrueStock\Shop\FrameworkDatabase;
use TrueStock\Shop\ModuleSettings;
use TrueStock\Shop\ShopConfig;
use TrueStock\Shop\WritableDatabase;

/**
 * Why each quantity is what it is. A change is noted before it is made, and
 * settled after; in between, no lock is held and other code runs. What nobody
 * noted is found when nothing is under way and the shop's table differs.
 *
 * A look at the shop's table is always taken before the one at the ledger: what
 * a noted change has done to the table already is then known to be under way,
 * since it cannot be settled without the lock.
 */
final class Ledger
{
    private const PATIENCE_SECONDS = 3;

    /** @var WritableDatabase */
    private $database;

    /** @var LedgerRows */
    public $rows;

    /** @var StockTable */
    private $stock;

    /** @var Connections */
    private $connections;

    /** @var NamedLock */
    private $lock;

    /** @var callable(Entry): bool whether an order is sold as was planned */
    private $isLikely;

    /** @var self|null of this request */
    private static $ofRequest;

    /**
     * @param string $shop unique among the shops of the database server
     * @param callable(Entry): bool $isLikely
     */
    public function __construct(WritableDatabase $database, string $shop, callable $isLikely)
    {
        $this->database = $database;
        $this->rows = new LedgerRows($database);
        $this->stock = new StockTable($database);
        $this->connections = new Connections($database);
        $this->lock = new NamedLock($database, $shop, 'ledger');
        $this->isLikely = $isLikely;
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
     * @param callable(array<string, Account>): Entry[] $plan
     */
    public function begin(Movement $movement, callable $plan): void
    {
        $isLocked = $this->mayLock();
        try {
            $this->connections->open($movement);
            $accounts = $this->read($movement->productIds);
            if ($isLocked) {
                $this->balance($accounts);
            }
            foreach ($plan($accounts) as $entry) {
                $accounts[$entry->key()]->begin($entry);
            }
            $this->write($accounts);
        } finally {
            if ($isLocked) {
                $this->lock->release();
            }
        }
    }

    /**
     * Settles a change that was made.
     *
     * @param callable(Entry, Account): int $done what was done of an entry
     * @param callable(Account): ?Entry|null $more what was made without a note: a new counter
     */
    public function finish(Movement $movement, callable $done, ?callable $more = null): void
    {
        $this->connections->close($movement);
        // Without the lock it stays noted, and is settled at the next look.
        $this->lock->take(self::PATIENCE_SECONDS);
        try {
            $accounts = $this->read($movement->productIds);
            foreach ($accounts as $account) {
                $this->close($movement, $account, $done, $more);
            }
            $this->balance($accounts);
            $this->write($accounts);
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
            $accounts = $this->read($productIds);
            $this->balance($accounts);
            $this->write($accounts);
        } finally {
            $this->lock->release();
        }
    }

    /**
     * @param callable(Entry, Account): int $done
     * @param callable(Account): ?Entry|null $more
     */
    private function close(Movement $movement, Account $account, callable $done, ?callable $more): void
    {
        $own = \array_filter($account->open, static function (Entry $entry) use ($movement): bool {
            return $entry->movement === $movement->id;
        });
        foreach ($own as $entry) {
            $account->settle($entry, $done($entry, $account));
        }
        $entry = $own === [] && $more !== null ? $more($account) : null;
        if ($entry !== null) {
            $account->settle($entry, $entry->change);
        }
    }

    /**
     * @param array<string, Account> $accounts
     */
    private function balance(array $accounts): void
    {
        $open = [];
        foreach ($accounts as $account) {
            $open = \array_merge($open, \array_values($account->open));
        }
        $alive = $this->connections->alive($open);
        $now = $open === [] ? 0 : (int) FirstRow::of($this->database, 'UNIX_TIMESTAMP() AS `now`')['now'];
        foreach ($accounts as $account) {
            $live = \array_filter($account->open, function (Entry $entry) use ($alive, $now): bool {
                return $this->connections->isAlive($entry, $alive, $now);
            });
            if ($live === []) {
                $this->balanceOne($account);
            }
        }
    }

    private function balanceOne(Account $account): void
    {
        $since = $account->since();
        $overlapping = function () use ($account, $since): array {
            // What was closed just now is not in the table yet.
            $before = $this->rows->after($account->productId, $account->valueId, $since);

            return \array_merge($before, $account->closed);
        };
        if ($account->open !== []) {
            $account->bury($this->isLikely, $overlapping);
        }
        $account->balance($account->quantity === $account->known() ? [] : $overlapping());
    }

    /**
     * Repairs come first: if this process dies in between, its changes are
     * still noted, and agree with the table.
     *
     * @param array<string, Account> $accounts
     */
    private function write(array $accounts): void
    {
        $written = [];
        $dropped = [];
        foreach ($accounts as $account) {
            if ($account->repair !== 0) {
                $this->stock->add($account->productId, $account->valueId, $account->repair);
            }
            $written = \array_merge($written, $account->written);
            $dropped = \array_merge($dropped, $account->dropped);
        }
        $this->rows->write($written);
        $this->rows->delete($dropped);
    }

    /**
     * The shop's table first: see above.
     *
     * @param int[] $productIds
     * @return array<string, Account> by key
     */
    private function read(array $productIds): array
    {
        return $this->rows->addTo($this->stock->accounts($productIds), $productIds);
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
