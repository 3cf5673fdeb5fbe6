<?php

declare(strict_types=1);

namespace TrueStock\Checkout;

use TrueStock\Holds\Busy;
use TrueStock\Holds\HoldLog;
use TrueStock\Holds\HoldOrders;
use TrueStock\Holds\Holder;
use TrueStock\Holds\Holds;
use TrueStock\Holds\Shoppers;
use TrueStock\Holds\Shortage;
use TrueStock\Shop\Features;
use TrueStock\Shop\FrameworkDatabase;
use TrueStock\Shop\Layout;
use TrueStock\Storefront\Storefront;

/**
 * Stands beside model checkout/order, addOrderHistory() (3.x) or addHistory():
 * an order that becomes sold must have what it sells. Called twice: before anything
 * else is told of the sale, and right after OpenCart has lowered the stock.
 */
final class SaleWatch
{
    /** @var array<int, array{holder: Holder, lock: OrderLock|null}> sales of this request, by order_id */
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
     * Secures what the order sells. Where that fails, an order that cost nothing
     * yet is refused; one that may be paid already is kept, for review. An owner
     * who sells one under review all the same has read why it was there.
     *
     * @param array<int, mixed> $arguments of the model's method; may be changed
     */
    public function decide(array &$arguments): ?CheckoutRefusal
    {
        $sale = $this->sale((int) ($arguments[0] ?? 0));
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
     * There was no time to look at an order that may be paid already: it is looked
     * at when it is sold.
     */
    private function sellBusy(Sale $sale, Holder $holder): ?CheckoutRefusal
    {
        if ($this->mayRefuse($sale)) {
            return CheckoutRefusal::busy();
        }
        self::$sales[$sale->orderId] = ['holder' => $holder, 'lock' => null];

        return null;
    }

    /** The lock is kept until the order is sold: see finish(). */
    private function secure(Sale $sale, Holder $holder): ?Shortage
    {
        $lock = new OrderLock($this->holds(), $sale, $this->features());
        $shortage = $lock->decide(function () use ($sale, $holder): ?Shortage {
            return $this->holds()->secure($holder, $sale->claims(), $sale->orderId);
        });
        if ($lock->isTaken()) {
            self::$sales[$sale->orderId] = ['holder' => $holder, 'lock' => $lock];
        }

        return $shortage;
    }

    /**
     * @param array<int, mixed> $arguments of the model's method
     */
    public function finish(array $arguments): void
    {
        $orderId = (int) ($arguments[0] ?? 0);
        if (!isset(self::$sales[$orderId])) {
            return;
        }
        ['holder' => $holder, 'lock' => $lock] = self::$sales[$orderId];
        unset(self::$sales[$orderId]);
        try {
            $this->settle($this->sale($orderId), $holder, $lock);
        } catch (\Throwable $error) {
            \error_log("True Stock: what order $orderId held ends by time. {$error->getMessage()}");
        }
    }

    private function settle(Sale $sale, Holder $holder, ?OrderLock $lock): void
    {
        $isSold = $sale->isOver();
        if ($isSold) {
            $this->holds()->end($sale->orderId);
        } else {
            // Another extension, such as one against fraud, gave it another status.
            $this->holds()->unmarkPaying($sale->orderId);
        }
        if ($lock !== null) {
            $lock->release();
        }
        $below = $isSold ? $this->holds()->below($sale->claims()) : null;
        if ($below !== null) {
            $this->takeBack($sale, $holder, $below);
        }
    }

    /**
     * @param array<int, mixed> $arguments
     */
    private function turnAway(Sale $sale, Holder $holder, Shortage $shortage, array &$arguments): ?CheckoutRefusal
    {
        $log = new HoldLog($this->database);
        if ($this->mayRefuse($sale)) {
            $log->prevented($holder, $shortage, $sale->orderId);
            return CheckoutRefusal::of($shortage);
        }
        if (!$sale->isReviewed()) {
            $log->review($holder, $shortage, $sale->orderId);
        }
        $arguments[1] = $this->statuses->review();
        $arguments[2] = \trim($this->note($shortage) . "\n" . ($arguments[2] ?? ''));

        return null;
    }

    /**
     * Whoever lowered a counter in between, such as its owner in the admin, took
     * what this order was promised: OpenCart itself puts back what it sold.
     */
    private function takeBack(Sale $sale, Holder $holder, Shortage $shortage): void
    {
        (new HoldLog($this->database))->review($holder, $shortage, $sale->orderId);
        $this->registry->get('load')->model('checkout/order');
        $model = $this->registry->get('model_checkout_order');
        $method = $this->layout->isVersion4() ? 'addHistory' : 'addOrderHistory';
        $model->$method($sale->orderId, $this->statuses->review(), $this->note($shortage));
    }

    /** Only to the shopper's own request can be said that nothing was ordered. */
    private function mayRefuse(Sale $sale): bool
    {
        return !$this->features()->ownerActs() && $this->shoppers()->isOwn($sale->orderId) && $sale->costsNothingYet();
    }

    private function features(): Features
    {
        return Features::ofRequest($this->registry);
    }

    private function note(Shortage $shortage): string
    {
        $words = $this->storefront->words()->text('review_note') ?? '{product}';

        return \str_replace('{product}', $shortage->name, $words);
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
        return new Shoppers($this->registry, new HoldOrders($this->database));
    }
}
