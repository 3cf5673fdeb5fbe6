<?php

declare(strict_types=1);

namespace TrueStock\Ledger;

/**
 * One counter: what its ledger knows, what the shop's table says, and what
 * follows. Pure: reads and writes no database.
 *
 * Every change is a difference. So changes at the same time need no order among
 * each other: what the ledger knows is the sum of all that were settled, and as
 * soon as none is under way, the table must say the same.
 */
final class Account
{
    /** @var int product_id */
    public $productId;

    /** @var int product_option_value_id; 0 for the product itself */
    public $valueId;

    /** @var int in the shop's table; 0 if it is not there */
    public $quantity = 0;

    /** @var bool whether the shop's table has it */
    public $exists = false;

    /** @var bool whether sales lower it */
    public $isCounted = false;

    /** @var Entry|null the last that was settled */
    public $head;

    /** @var array<int, Entry> under way, by change_id */
    public $open = [];

    /** @var Entry[] settled just now, those that changed nothing too */
    public $closed = [];

    /** @var int|null the last step before what was closed just now began; null for nothing */
    public $began;

    /** @var Entry[] to be written */
    public $written = [];

    /** @var int[] change_ids of what was not done after all */
    public $dropped = [];

    /** @var int what is to be added in the shop's table, because a save wrote over it */
    public $repair = 0;

    public function __construct(int $productId, int $valueId)
    {
        $this->productId = $productId;
        $this->valueId = $valueId;
    }

    /**
     * What is in the table, or will be again when a save that is under way has
     * put it back: OpenCart deletes all option values and inserts them anew.
     *
     * @return int|null null if it is gone
     */
    public function current(): ?int
    {
        $current = $this->exists ? $this->quantity : null;
        foreach ($this->exists ? [] : $this->open as $entry) {
            $current = $entry->isAbsolute ? $entry->quantity : $current;
        }

        return $current;
    }

    /** What the table should say, if nothing is under way. */
    public function known(): int
    {
        return $this->head === null ? 0 : $this->head->quantity;
    }

    /** The last step before all that is under way, or was closed just now, began. */
    public function since(): int
    {
        return (int) \min(\array_merge([$this->began ?? $this->step()], \array_column($this->open, 'since')));
    }

    public function begin(Entry $entry): void
    {
        $entry->since = $this->since();
        $this->written[] = $entry;
    }

    /** Adds a change that is done. */
    public function settle(Entry $entry, int $change): void
    {
        $this->began = \min($this->since(), $entry->since);
        if ($entry->id !== null) {
            unset($this->open[$entry->id]);
            $this->closed[] = $entry;
        }
        // A save that changed nothing still wrote over what others did
        // meanwhile, and a count that found nothing wrong is a count.
        $isKept = $entry->cause === Entry::COUNT || ($entry->isAbsolute && $this->open !== []);
        if ($change === 0 && !$isKept) {
            $this->drop($entry);
            return;
        }
        $entry->change = $change;
        $entry->quantity = $this->known() + $change;
        $entry->step = $this->step() + 1;
        $this->head = $entry;
        $this->written[] = $entry;
    }

    public function drop(Entry $entry): void
    {
        if ($entry->id !== null) {
            unset($this->open[$entry->id]);
            $this->dropped[] = $entry->id;
        }
    }

    /**
     * Settles what processes left that have died: the table tells what they
     * did. To be called when nothing else is under way.
     *
     * @param callable(Entry): bool $isLikely whether an order is sold as was planned
     * @param callable(): Entry[] $overlapping what was settled since the first of it began
     */
    public function bury(callable $isLikely, callable $overlapping): void
    {
        $dead = $this->open;
        \uasort($dead, static function (Entry $one, Entry $other) use ($isLikely): int {
            return (int) $isLikely($other) <=> (int) $isLikely($one);
        });
        $done = $this->done($dead, $overlapping);
        foreach ($dead as $id => $entry) {
            isset($done[$id]) ? $this->settle($entry, $done[$id]) : $this->drop($entry);
        }
    }

    /**
     * Nothing is under way: the table is right, or something was done that
     * nobody told. To be called last.
     *
     * @param Entry[] $overlapping what was settled since the first of it began
     */
    public function balance(array $overlapping): void
    {
        if ($this->head === null && !$this->exists) {
            return;
        }
        $difference = $this->quantity - $this->known();
        if ($this->head !== null && $difference !== 0 && $this->isLost(-$difference, $overlapping)) {
            $this->repair = -$difference;
            return;
        }
        if ($this->head !== null && $difference === 0) {
            return;
        }
        $entry = new Entry($this->productId, $this->valueId);
        $entry->cause = $this->head === null ? Entry::FIRST : Entry::UNEXPLAINED;
        $entry->began = $this->head === null ? 0 : $this->head->written;
        $entry->change = $this->head === null ? 0 : $difference;
        $entry->quantity = $this->quantity;
        $entry->step = $this->step() + 1;
        $this->head = $entry;
        $this->written[] = $entry;
    }

    /**
     * @param array<int, Entry> $dead
     * @param callable(): Entry[] $overlapping
     * @return array<int, int> changes that were done, by change_id
     */
    private function done(array $dead, callable $overlapping): array
    {
        $changes = \array_map(static function (Entry $entry): int {
            return $entry->change;
        }, $dead);
        $difference = $this->quantity - $this->known();
        $done = SubsetSum::find($changes, $difference);
        if ($done !== null) {
            return $done;
        }
        foreach ($dead as $id => $entry) {
            // A save that died had taken the value away, and not put it back.
            if (!$this->exists && $entry->cause === Entry::OWNER) {
                return [$id => $difference];
            }
        }
        // A save that died may have written over what others did.
        $all = \array_sum($changes);

        return $this->isLost($all - $difference, \array_merge($overlapping(), $dead)) ? $changes : [];
    }

    /**
     * Whether saves wrote over changes of others that make up this sum.
     *
     * @param Entry[] $overlapping
     */
    private function isLost(int $sum, array $overlapping): bool
    {
        $saves = \array_filter($overlapping, static function (Entry $entry): bool {
            return $entry->isAbsolute;
        });
        if ($saves === []) {
            return false;
        }
        $losable = [];
        foreach ($overlapping as $entry) {
            $isKnown = $entry->cause !== Entry::UNEXPLAINED && $entry->cause !== Entry::FIRST;
            // A save cannot write over itself.
            if ($entry->change !== 0 && $isKnown && (!$entry->isAbsolute || \count($saves) > 1)) {
                $losable[] = $entry->change;
            }
        }

        return SubsetSum::find($losable, $sum) !== null;
    }

    private function step(): int
    {
        return $this->head === null ? 0 : (int) $this->head->step;
    }
}
