<?php

declare(strict_types=1);

namespace TrueStock\Checkout;

use TrueStock\Holds\Holds;
use TrueStock\Holds\NamedLock;
use TrueStock\Holds\Shortage;

/**
 * Lets one request at a time decide on an order, however often its shopper
 * pressed the button: the second waits for the first, and finds the order sold.
 */
final class OrderLock
{
    /** Seconds to wait for another request that sells the same order. */
    private const PATIENCE_SECONDS = 20;

    /** @var Holds */
    private $holds;

    /** @var Sale */
    private $sale;

    /** @var OwnerDecision|null */
    private $owner;

    /** @var NamedLock */
    private $lock;

    /** @var bool */
    private $isTaken = false;

    /**
     * @param OwnerDecision|null $owner null for a request of a shopper
     */
    public function __construct(Holds $holds, Sale $sale, ?OwnerDecision $owner = null)
    {
        $this->holds = $holds;
        $this->sale = $sale;
        $this->owner = $owner;
        $this->lock = $holds->orderLock($sale->orderId);
    }

    /**
     * Takes the lock, asks, and keeps the lock only if there is enough stock.
     *
     * @param callable(): ?Shortage $ask not called if the order is decided already
     * @throws \TrueStock\Holds\Busy
     */
    public function decide(callable $ask): ?Shortage
    {
        $this->lock->take(self::PATIENCE_SECONDS);
        $this->isTaken = true;
        $isEnough = false;
        try {
            $this->holds->catchUp();
            if ($this->isDecided()) {
                return null;
            }
            // A mark that still exists was left by a request that died.
            $this->holds->unmarkPaying($this->sale->orderId);
            $shortage = $ask();
            $isEnough = $shortage === null;

            return $shortage;
        } finally {
            if (!$isEnough) {
                $this->release();
            }
        }
    }

    public function isTaken(): bool
    {
        return $this->isTaken;
    }

    public function release(): void
    {
        if ($this->isTaken) {
            $this->isTaken = false;
            $this->lock->release();
        }
    }

    private function isDecided(): bool
    {
        return $this->sale->isOver() || ($this->owner !== null && $this->owner->isMade($this->sale));
    }
}
