<?php

declare(strict_types=1);

namespace TrueStock\Ledger;

use TrueStock\Shop\FrameworkDatabase;
use TrueStock\Shop\Layout;

/**
 * Follows the methods of model checkout/order that sell or restock: its
 * history, editOrder() and deleteOrder(), which call each other, with an event
 * or without.
 */
final class OrderWatch
{
    /** @var array<int, Movement[]> of this request, by order_id: the innermost last */
    private static $movements = [];

    /**
     * @var array<int, array{isSold: bool, wasSold: bool, ordered: int, pieces: array<string, int[]>}> as the ledger has
     *   it, by order_id
     */
    private static $known = [];

    /** @var object */
    private $registry;

    /** @var Layout */
    private $layout;

    /** @var Orders */
    private $orders;

    /**
     * @param object $registry OpenCart's
     */
    public function __construct($registry, Layout $layout)
    {
        $this->registry = $registry;
        $this->layout = $layout;
        $this->orders = new Orders(new FrameworkDatabase($registry->get('db')), $registry->get('config'));
    }

    /**
     * @param int|null $statusId that the order is to get; null: it is edited or deleted
     */
    public function before(int $orderId, ?int $statusId): void
    {
        Ledger::quietly($this->registry, function (Ledger $ledger) use ($orderId, $statusId): void {
            if (!isset(self::$known[$orderId])) {
                $isSold = $this->orders->isSold($orderId);
                self::$known[$orderId] = [
                    'isSold' => $isSold,
                    'wasSold' => $isSold,
                    // Deleted, it cannot tell any more.
                    'ordered' => $isSold && $statusId === null ? $this->orders->ordered($orderId) : 0,
                    'pieces' => $this->orders->pieces($orderId, $this->layout),
                ];
            }
            $isSold = self::$known[$orderId]['isSold'];
            $sells = $statusId !== null && $this->orders->sells($statusId);
            $movement = new Movement($isSold ? Entry::RESTOCK : Entry::SALE, $orderId, $this->user());
            $movement->productIds = self::products(self::$known[$orderId]['pieces']);
            self::$movements[$orderId][] = $movement;
            if ($isSold !== $sells && $movement->productIds !== []) {
                $this->note($ledger, $movement);
            }
        });
    }

    public function after(int $orderId): void
    {
        Ledger::quietly($this->registry, function (Ledger $ledger) use ($orderId): void {
            $movement = \array_pop(self::$movements[$orderId]);
            if ($movement === null) {
                return;
            }
            $order = self::$known[$orderId];
            $isSold = $this->orders->isSold($orderId);
            $isDone = $isSold !== $order['isSold'];
            self::$known[$orderId]['isSold'] = $isSold;
            $isOver = self::$movements[$orderId] === [];
            if ($isOver) {
                unset(self::$known[$orderId]);
            }
            if ($movement->productIds !== [] && ($isDone || $movement->isNoted)) {
                $movement->cause = $isSold ? Entry::SALE : Entry::RESTOCK;
                $this->settle($ledger, $movement, $isDone ? $order['pieces'] : [], $isSold ? -1 : 1);
            }
            if ($isOver && $order['wasSold'] && $order['ordered'] > 0) {
                (new DeletedOrders($this->orders->database))->note($orderId, $order['ordered']);
            }
        });
    }

    private function note(Ledger $ledger, Movement $movement): void
    {
        $order = &self::$known[$movement->orderId];
        $ledger->begin($movement, function (array $accounts) use ($movement, &$order): array {
            // Another request may have sold it, and settled that, since we read.
            if ($this->orders->isSold($movement->orderId) !== $order['isSold']) {
                $order['isSold'] = !$order['isSold'];

                return [];
            }
            $movement->isNoted = true;

            return self::plan($movement, $order['pieces'], $accounts);
        });
    }

    /**
     * @param array<string, int[]> $pieces
     * @param array<string, Account> $accounts
     * @return Entry[]
     */
    private static function plan(Movement $movement, array $pieces, array $accounts): array
    {
        $sign = $movement->cause === Entry::SALE ? -1 : 1;
        $entries = [];
        foreach ($pieces as $key => $counts) {
            $isCounted = isset($accounts[$key]) && self::isCounted($accounts[$key]);
            foreach ($isCounted ? $counts : [] as $count) {
                $orders = \array_column($accounts[$key]->open, 'orderId');
                $movement->isShared = $movement->isShared || \in_array($movement->orderId, $orders, true);
                $entries[] = $movement->entry($accounts[$key], $sign * $count);
            }
        }

        return $entries;
    }

    /**
     * @param array<string, int[]> $pieces that were taken or given back
     */
    private function settle(Ledger $ledger, Movement $movement, array $pieces, int $sign): void
    {
        $idle = [];
        $done = static function (Entry $entry, Account $account) use ($ledger, $movement, $pieces, &$idle): int {
            $key = $entry->key();
            $idle[$key] = $idle[$key] ?? (self::isIdle($entry, $account)
                && ($movement->isShared || $ledger->rows->isShared($entry)));

            return $pieces === [] || $idle[$key] ? 0 : $entry->change;
        };
        // Not noted: another extension made it a sale after that, or our note
        // failed.
        $more = static function (Account $account) use ($movement, $pieces, $sign): ?Entry {
            $count = \array_sum($pieces["$account->productId:$account->valueId"] ?? []);

            return $count !== 0 && $account->isCounted ? $movement->entry($account, $sign * $count) : null;
        };
        $ledger->finish($movement, $done, $more);
    }

    /**
     * The table has not changed: if another request was at the same order, that
     * one sold it.
     */
    private static function isIdle(Entry $entry, Account $account): bool
    {
        $movements = \array_values(\array_unique(\array_column($account->open, 'movement')));

        return $movements === [$entry->movement] && $account->quantity === $account->known();
    }

    /** A value that a product form has taken away for a moment is known by its change. */
    private static function isCounted(Account $account): bool
    {
        foreach ($account->open as $entry) {
            if (!$account->exists && $entry->isAbsolute) {
                return $entry->isCounted;
            }
        }

        return $account->exists && $account->isCounted;
    }

    /**
     * @param array<string, int[]> $pieces
     * @return int[]
     */
    private static function products(array $pieces): array
    {
        return \array_values(\array_unique(\array_map('intval', \array_keys($pieces))));
    }

    /** In the admin of 4.x, where the owner edits orders. */
    private function user(): int
    {
        $user = $this->registry->get('user');

        return \is_object($user) && \method_exists($user, 'getId') ? (int) $user->getId() : 0;
    }
}
