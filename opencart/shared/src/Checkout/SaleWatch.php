<?php

declare(strict_types=1);

namespace TrueStock\Checkout;

use TrueStock\Holds\Busy;
use TrueStock\Holds\Claims;
use TrueStock\Holds\HoldLog;
use TrueStock\Holds\Holder;
use TrueStock\Holds\Holds;
use TrueStock\Holds\Shoppers;
use TrueStock\Holds\Shortage;
use TrueStock\Shop\Features;
use TrueStock\Shop\FrameworkDatabase;
use TrueStock\Shop\Layout;
use TrueStock\Storefront\Storefront;

/**
 * Follows addOrderHistory() (3.x) or addHistory() of model checkout/order: an
 * order may only be sold if there is stock for it. Called twice: before any
 * other extension learns of the sale, and right after OpenCart has lowered the
 * stock.
 */
final class SaleWatch
{
    /**
     * @var array<int, array{holder: Holder, lock: OrderLock|null, claims: Claims|null}> sales of
     *   this request, by order_id; what was secured is null if nothing was
     */
    private static $sales = [];

    /** @var object */
    private $registry;

    /** @var Layout */
    private $layout;

    /** @var FrameworkDatabase */
    private $database;

    /** @var OrderStatuses */
    private $statuses;

    /** @var Storefront */
    private $storefront;

    /**
     * @param object $registry OpenCart's
     */
    public function __construct($registry, Layout $layout, Storefront $storefront)
    {
        $this->registry = $registry;
        $this->layout = $layout;
        $this->storefront = $storefront;
        $this->database = new FrameworkDatabase($registry->get('db'));
        $this->statuses = new OrderStatuses($this->database, $registry->get('config'));
    }

    /**
     * Secures the stock of the order. Without stock, an unpaid order is
     * refused; one that may be paid already is kept for review.
     *
     * @param array<int, mixed> $arguments of the model's method; may be changed
     */
    public function decide(array &$arguments): ?CheckoutRefusal
    {
        $sale = $this->sale((int) ($arguments[0] ?? 0));
        ReportWatch::written($sale->orderId);
        if (!$this->features()->checksSale() || !$this->statuses->isSold((int) ($arguments[1] ?? 0))) {
            return null;
        }
        try {
            $holder = $this->shoppers()->of($sale->orderId);
            $shortage = $this->secure($sale, $holder);

            return $shortage === null ? null : $this->turnAway($sale, $holder, $shortage, $arguments);
        } catch (Busy $busy) {
            return $this->sellBusy($sale, $holder);
        } catch (\Throwable $error) {
            $refusal = HoldFailure::refusal($error, $this->database);

            return $refusal !== null && $this->mayRefuse($sale) ? $refusal : null;
        }
    }

    /**
     * There was no time to check an order that may be paid already: it is
     * checked after it is sold.
     */
    private function sellBusy(Sale $sale, Holder $holder): ?CheckoutRefusal
    {
        if ($this->mayRefuse($sale)) {
            return CheckoutRefusal::busy();
        }
        self::$sales[$sale->orderId] = ['holder' => $holder, 'lock' => null, 'claims' => null];

        return null;
    }

    /** Keeps the lock until the order is sold, see finish(). */
    private function secure(Sale $sale, Holder $holder): ?Shortage
    {
        $lock = new OrderLock($this->holds(), $sale, new OwnerDecision($this->registry, $this->layout));
        $claims = null;
        $shortage = $lock->decide(function () use ($sale, $holder, &$claims): ?Shortage {
            $claims = $sale->claims();

            return $this->holds()->secure($holder, $claims, $sale->orderId);
        });
        if ($lock->isTaken()) {
            self::$sales[$sale->orderId] = ['holder' => $holder, 'lock' => $lock, 'claims' => $claims];
        }

        return $shortage;
    }

    /**
     * @param array<int, mixed> $arguments of the model's method
     */
    public function finish(array $arguments): void
    {
        $orderId = (int) ($arguments[0] ?? 0);
        $this->review()->dropRepeated($orderId);
        if (!isset(self::$sales[$orderId])) {
            return;
        }
        ['holder' => $holder, 'lock' => $lock, 'claims' => $secured] = self::$sales[$orderId];
        unset(self::$sales[$orderId]);
        try {
            $this->settle($this->sale($orderId), $holder, $lock, $secured);
        } catch (\Throwable $error) {
            \error_log("True Stock: what order $orderId held ends by time. {$error->getMessage()}");
        }
    }

    private function settle(Sale $sale, Holder $holder, ?OrderLock $lock, ?Claims $secured): void
    {
        $isSold = $sale->isOver();
        if ($isSold) {
            $this->holds()->end($sale->orderId);
        } else {
            // Another extension, such as one against fraud, gave it another
            // status.
            $this->holds()->unmarkPaying($sale->orderId);
        }
        $now = $isSold ? $sale->claims() : null;
        $isChanged = $now !== null && $secured !== null && !$secured->isSame($now);
        if ($isChanged) {
            $this->review()->takeBackChanged($sale, $secured, $now);
        }
        if ($lock !== null) {
            $lock->release();
        }
        $below = $now === null || $isChanged ? null : $this->holds()->below($now);
        if ($below !== null) {
            $this->review()->takeBack($sale, $holder, $below);
        }
    }

    /**
     * @param array<int, mixed> $arguments
     */
    private function turnAway(Sale $sale, Holder $holder, Shortage $shortage, array &$arguments): ?CheckoutRefusal
    {
        if ($this->mayRefuse($sale)) {
            (new HoldLog($this->database))->prevented($holder, $shortage, $sale->orderId);
            return CheckoutRefusal::of($shortage);
        }
        $this->review()->insteadOfSale($sale, $holder, $shortage, $arguments);

        return null;
    }

    /** Only the shopper's own request can be told that nothing was ordered. */
    private function mayRefuse(Sale $sale): bool
    {
        return !$this->features()->ownerActs() && $this->shoppers()->isOwn($sale->orderId) && $sale->costsNothingYet();
    }

    private function features(): Features
    {
        return Features::ofRequest($this->registry);
    }

    private function review(): Review
    {
        return new Review($this->registry, $this->layout, $this->storefront);
    }

    private function sale(int $orderId): Sale
    {
        return new Sale($this->registry, $this->layout, $orderId);
    }

    private function holds(): Holds
    {
        return Holds::ofFramework($this->database, $this->registry->get('config'));
    }

    private function shoppers(): Shoppers
    {
        return Shoppers::ofFramework($this->registry);
    }
}
