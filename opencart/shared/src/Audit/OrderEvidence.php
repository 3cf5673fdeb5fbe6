<?php

declare(strict_types=1);

namespace TrueStock\Audit;

/**
 * Orders that show what a setting has done: how many, how many pieces, and
 * which ones were the last.
 */
final class OrderEvidence
{
    /** Orders to name. */
    private const MOST = 10;

    /** @var int */
    public $pieces = 0;

    /** @var PackedNumbers 1 for each order */
    private $seen;

    /** @var int */
    private $count = 0;

    /** @var int[] */
    private $last = [];

    public function __construct()
    {
        $this->seen = new PackedNumbers();
    }

    public function add(int $orderId, int $pieces): void
    {
        $this->pieces += $pieces;
        if ($this->seen->get($orderId) === 1) {
            return;
        }
        $this->seen->set($orderId, 1);
        $this->count++;
        $this->last[] = $orderId;
        if (\count($this->last) > 2 * self::MOST) {
            $this->last = $this->orders();
        }
    }

    public function count(): int
    {
        return $this->count;
    }

    /**
     * @return int[] order_ids, the latest first
     */
    public function orders(): array
    {
        \rsort($this->last);

        return \array_slice($this->last, 0, self::MOST);
    }
}
