<?php

declare(strict_types=1);

namespace TrueStock\Holds;

use TrueStock\Shop\Settings;
use TrueStock\Shop\ShopConfig;
use TrueStock\Shop\WritableDatabase;
use TrueStock\Stock\HoldClock;
use TrueStock\Stock\StockRules;

/**
 * Holds pieces for shoppers who are about to pay: all that an order wants, or
 * nothing. A shopper has one set of holds.
 *
 * One lock of the shop covers the time from reading the counters to writing the
 * hold: milliseconds, in which no other code runs. So the holds of a counter
 * never exceed its quantity, unless somebody else lowers that; then older holds
 * win.
 */
final class Holds
{
    /** Seconds to wait for the lock. */
    private const PATIENCE_SECONDS = 5;

    /** The same when a shopper goes to another page: the hold would expire anyway. */
    private const FREEING_PATIENCE_SECONDS = 1;

    /** Loaded before the lock is taken: without OPcache, others would wait for that. */
    private const USED_UNDER_LOCK = [
        Counter::class, CounterQuery::class, HoldClock::class, OrderFit::class, Shortage::class, StockRules::class,
    ];

    /** Limit and interval of the wait for another payment. */
    private const PASSING_MICROSECONDS = 3000000;
    private const STEP_MICROSECONDS = 25000;

    /** @var WritableDatabase */
    private $database;

    /** @var HoldRows */
    private $rows;

    /** @var UnpaidTime */
    private $unpaid;

    /** @var HoldTaking */
    private $taking;

    /** @var NamedLock */
    private $lock;

    /** @var ClusterTransaction */
    private $cluster;

    /** @var string */
    private $shop;

    /**
     * @param string $shop unique among the shops of the database server
     */
    public function __construct(WritableDatabase $database, Settings $settings, string $shop)
    {
        $this->database = $database;
        $this->rows = new HoldRows($database);
        $this->unpaid = new UnpaidTime($database);
        $this->taking = new HoldTaking($database, $settings, $this->rows, $this->unpaid);
        $this->shop = $shop;
        $this->lock = new NamedLock($database, $shop, 'holds');
        $this->cluster = new ClusterTransaction($database);
    }

    /**
     * @param object $config OpenCart's "config", which has get()
     */
    public static function ofFramework(WritableDatabase $database, $config): self
    {
        return new self($database, Settings::ofFramework($config), ShopConfig::ofFramework()->shop());
    }

    /**
     * At the confirm step: takes holds or renews them. Beyond the limits
     * against abuse it only checks whether there is enough stock.
     *
     * @return Shortage|null null when there is enough
     * @throws Busy
     */
    public function open(Holder $holder, Claims $claims): ?Shortage
    {
        return $this->takeOrWait($holder, $claims, 0);
    }

    /**
     * For an order that is about to be sold: the limits do not apply, and the
     * hold belongs to the order. Others who need the stock wait.
     *
     * @return Shortage|null null when there is enough, and it is held
     * @throws Busy
     */
    public function secure(Holder $holder, Claims $claims, int $orderId): ?Shortage
    {
        return $this->takeOrWait($holder, $claims, $orderId);
    }

    /**
     * The lock of one order, which OrderLock uses.
     */
    public function orderLock(int $orderId): NamedLock
    {
        return new NamedLock($this->database, $this->shop, "order-$orderId");
    }

    /** At a server of a cluster: whether an order is sold may be known elsewhere already. */
    public function catchUp(): void
    {
        $this->cluster->catchUp();
    }

    /** The order was not sold, or the request that sold it died. */
    public function unmarkPaying(int $orderId): void
    {
        $this->rows->unmarkPaying($orderId);
    }

    /** The order is sold. */
    public function end(int $orderId): void
    {
        $this->rows->deletePaid($orderId);
    }

    /**
     * The shopper left. A hold that is being paid stays.
     *
     * @throws Busy
     */
    public function free(Holder $holder): void
    {
        $this->lock->take(self::FREEING_PATIENCE_SECONDS);
        try {
            $this->rows->giveBack($holder->owner, $this->unpaid);
        } finally {
            $this->lock->release();
        }
    }

    /**
     * Checks an order that has just been sold.
     *
     * @return Shortage|null the counter that it made negative
     */
    public function below(Claims $claims): ?Shortage
    {
        return OrderFit::below($claims, (new CounterQuery($this->database))->read($claims));
    }

    /**
     * Another payment either lowers the stock and ends its hold, or fails.
     * Nobody is told that stock is gone before that is known.
     */
    private function takeOrWait(Holder $holder, Claims $claims, int $orderId): ?Shortage
    {
        for ($waited = 0;; $waited += self::STEP_MICROSECONDS) {
            $isLast = $waited >= self::PASSING_MICROSECONDS;
            $shortage = $this->take($holder, $claims, $orderId, $isLast);
            if ($shortage === null || !$shortage->isPassing || $isLast) {
                return $shortage;
            }
            \usleep(self::STEP_MICROSECONDS);
        }
    }

    private function take(Holder $holder, Claims $claims, int $orderId, bool $isLast): ?Shortage
    {
        \array_map('class_exists', self::USED_UNDER_LOCK);
        $this->lock->take(self::PATIENCE_SECONDS);
        try {
            return $this->cluster->run(
                \array_keys($claims->products),
                function () use ($holder, $claims, $orderId, $isLast): ?Shortage {
                    $shortage = $this->taking->take($holder, $claims, $orderId);
                    if ($shortage !== null && (!$shortage->isPassing || $isLast)) {
                        $this->rows->giveBack($holder->owner, $this->unpaid);
                    }

                    return $shortage;
                }
            );
        } finally {
            $this->lock->release();
        }
    }
}
