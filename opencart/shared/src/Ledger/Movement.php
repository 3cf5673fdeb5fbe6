<?php

declare(strict_types=1);

namespace TrueStock\Ledger;

/**
 * Changes with one cause: an order that is sold, a product that is saved.
 */
final class Movement
{
    /** @var string 16 hexadecimal digits */
    public $id;

    /** @var string a cause of Entry's */
    public $cause;

    /** @var int 0 for none */
    public $orderId;

    /** @var int 0 for none */
    public $userId;

    /** @var int[] products that it may change */
    public $productIds = [];

    /** @var bool whether another process was at the same order when it began */
    public $isShared = false;

    /** @var bool whether it was noted before it began */
    public $isNoted = false;

    public function __construct(string $cause, int $orderId = 0, int $userId = 0)
    {
        $this->id = \bin2hex(\random_bytes(8));
        $this->cause = $cause;
        $this->orderId = $orderId;
        $this->userId = $userId;
    }

    public function entry(Account $account, int $change): Entry
    {
        $entry = new Entry($account->productId, $account->valueId);
        $entry->movement = $this->id;
        $entry->cause = $this->cause;
        $entry->orderId = $this->orderId;
        $entry->userId = $this->userId;
        $entry->isCounted = $account->isCounted;
        $entry->change = $change;

        return $entry;
    }
}
