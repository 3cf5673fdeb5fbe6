<?php

declare(strict_types=1);

namespace TrueStock\Ledger;

/**
 * What the owner does to one counter by our own buttons: says what was counted,
 * or takes back a change.
 */
final class Adjustment
{
    /** @var Ledger */
    private $ledger;

    /** @var StockTable */
    private $stock;

    /** @var int user_id */
    private $userId;

    public function __construct(Ledger $ledger, StockTable $stock, int $userId)
    {
        $this->ledger = $ledger;
        $this->stock = $stock;
        $this->userId = $userId;
    }

    /**
     * Pieces that lay on the shelf: what was sold since is taken off, and what
     * came since is added.
     *
     * @param int|null $moment epoch seconds of counting; null for now
     * @return array{recorded: int, change: int}|null what the shop thought there was at that moment, and by how much
     *   that was wrong; null if there is no such counter
     */
    public function count(int $productId, int $valueId, int $counted, ?int $moment = null): ?array
    {
        $recorded = 0;
        $difference = function (Account $account) use ($counted, $moment, &$recorded): int {
            $recorded = $moment === null ? $account->quantity : $this->recordedAt($account, $moment);

            return $counted - $recorded;
        };
        $isDone = $this->change(Entry::COUNT, $productId, $valueId, $difference);

        return $isDone ? ['recorded' => $recorded, 'change' => $counted - $recorded] : null;
    }

    /**
     * @param int $changeId of a change that was settled; of an order, all of its lines are taken back
     * @return bool whether it could be taken back
     */
    public function undo(int $changeId): bool
    {
        $entry = $this->ledger->rows->find($changeId);
        if ($entry === null) {
            return false;
        }
        $undone = -$this->ledger->rows->sum($entry);

        return $this->change(Entry::UNDO, $entry->productId, $entry->valueId, static function (Account $account) use (
            $undone
        ): int {
            // Nothing is written below 0, and nothing is raised to it.
            return $undone < 0 ? \min(0, \max($undone, -$account->quantity)) : $undone;
        });
    }

    /** What is under way comes after the count. */
    private function recordedAt(Account $account, int $moment): int
    {
        $now = $account->open === [] ? $account->quantity : $account->known();

        return $now - $this->ledger->rows->movedSince($account->productId, $account->valueId, $moment);
    }

    /**
     * @param callable(Account): int $difference
     */
    private function change(string $cause, int $productId, int $valueId, callable $difference): bool
    {
        $movement = new Movement($cause, 0, $this->userId);
        $movement->productIds = [$productId];
        $pieces = null;
        $plan = static function (array $accounts) use ($movement, $productId, $valueId, $difference, &$pieces): array {
            $account = $accounts["$productId:$valueId"] ?? null;
            if ($account === null || !$account->exists) {
                return [];
            }
            $pieces = $difference($account);

            return [$movement->entry($account, $pieces)];
        };
        $this->ledger->begin($movement, $plan);
        if ($pieces === null) {
            return false;
        }
        if ($pieces !== 0) {
            $this->stock->add($productId, $valueId, $pieces);
        }
        $this->ledger->finish($movement, static function (Entry $entry): int {
            return $entry->change;
        });

        return true;
    }
}
