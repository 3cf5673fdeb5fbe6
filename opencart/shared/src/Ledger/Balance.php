<?php

declare(strict_types=1);

namespace TrueStock\Ledger;

use TrueStock\Shop\Database;
use TrueStock\Shop\FirstRow;

/**
 * What follows for counters of which nothing is under way: what has died is
 * settled, what nobody told is found, and what a save wrote over is made good.
 */
final class Balance
{
    /** A process that needs no lock may be quicker. */
    private const MOST_TRIES = 5;

    /** @var Database */
    private $database;

    /** @var LedgerRows */
    private $rows;

    /** @var Accounts */
    private $accounts;

    /** @var Connections */
    private $connections;

    /** @var callable(Entry): bool */
    private $isLikely;

    /**
     * @param callable(Entry): bool $isLikely whether an order is sold as was planned
     */
    public function __construct(
        Database $database,
        LedgerRows $rows,
        Accounts $accounts,
        Connections $connections,
        callable $isLikely
    ) {
        $this->database = $database;
        $this->rows = $rows;
        $this->accounts = $accounts;
        $this->connections = $connections;
        $this->isLikely = $isLikely;
    }

    /**
     * To be called with the ledger's lock.
     *
     * @param int[] $productIds
     * @param callable(Account): void|null $close settles first what was done just now
     * @return array<string, Account> as they are now, by key
     */
    public function settle(array $productIds, ?callable $close = null): array
    {
        for ($try = 1;; $try++) {
            $accounts = $this->accounts->read($productIds);
            foreach ($close === null ? [] : $accounts as $account) {
                $close($account);
            }
            $this->settleAll($accounts);
            try {
                $this->accounts->write($accounts);

                return $accounts;
            } catch (\Exception $collision) {
                if ($try === self::MOST_TRIES) {
                    throw $collision;
                }
            }
        }
    }

    /**
     * @param array<string, Account> $accounts
     */
    private function settleAll(array $accounts): void
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
                $this->settleOne($account);
            }
        }
    }

    private function settleOne(Account $account): void
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
}
