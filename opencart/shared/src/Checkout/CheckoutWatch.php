<?php

declare(strict_types=1);

namespace TrueStock\Checkout;

use TrueStock\Holds\Claims;
use TrueStock\Holds\HoldLog;
use TrueStock\Holds\HoldOrders;
use TrueStock\Holds\Holder;
use TrueStock\Holds\Holds;
use TrueStock\Holds\Shoppers;
use TrueStock\Holds\Shortage;
use TrueStock\Shop\Features;
use TrueStock\Shop\FrameworkDatabase;
use TrueStock\Shop\Layout;
use TrueStock\Shop\Visit;

/**
 * Follows a checkout of OpenCart: holds what an order wants at the confirm
 * step, checks again when the shopper pays, and ends the holds of a shopper who
 * leaves.
 */
final class CheckoutWatch
{
    /** Key in the session of a shopper who may hold something. */
    private const MARK = 'true_stock_holds';

    /** Routes of a checkout: opening one of them is not leaving it. */
    private const CHECKOUT = '~^(checkout/(checkout|confirm|success|failure)|extension/(\w+/)?payment/)~';

    /** @var int order_id for which this request holds something */
    private static $holdsFor = 0;

    /** @var object */
    private $registry;

    /** @var Layout */
    private $layout;

    /**
     * @param object $registry OpenCart's
     */
    public function __construct($registry, Layout $layout)
    {
        $this->registry = $registry;
        $this->layout = $layout;
    }

    /**
     * OpenCart itself shows no confirm step for a cart that lacks stock, but
     * does not say which product it is (3.x) or anything at all (4.x).
     */
    public function arrive(): ?CheckoutRefusal
    {
        $cart = $this->registry->get('cart');
        if (!$this->isOn() || $cart->hasStock()) {
            return null;
        }
        $this->mark(0);
        try {
            $shortage = $this->holds()->open($this->shopper(), Claims::ofOrder($cart->getProducts()));

            return $shortage === null ? null : CheckoutRefusal::of($shortage);
        } catch (\Throwable $error) {
            return HoldFailure::refusal($error, $this->database());
        }
    }

    /**
     * The confirm step: OpenCart is about to store the order.
     *
     * @param mixed $order data for model checkout/order
     */
    public function open($order): ?CheckoutRefusal
    {
        if (!$this->isOn() || !\is_array($order)) {
            return null;
        }
        $this->mark(0);

        return $this->attempt(0, function () use ($order): ?Shortage {
            return $this->holds()->open($this->shopper(), Claims::ofOrder($order['products'] ?? []));
        });
    }

    /** The shopper may hold something, for this order if there is one yet. */
    public function mark(int $orderId): void
    {
        self::$holdsFor = $orderId;
        $this->registry->get('session')->data[self::MARK] = true;
    }

    /** Whether this request has taken the holds of an order already. */
    public static function holdsFor(int $orderId): bool
    {
        return self::$holdsFor === $orderId;
    }

    /** The order is stored: the shopper's holds are for it. */
    public function opened(int $orderId): void
    {
        if (!$this->isOn()) {
            return;
        }
        self::$holdsFor = $orderId;
        try {
            (new HoldOrders($this->database()))->remember($orderId, $this->shopper());
        } catch (\Throwable $error) {
            HoldFailure::refusal($error, $this->database());
        }
    }

    /**
     * The chosen payment method is about to run, before any money moves.
     * Another method pays another order, or shows a page before the choice
     * (payment/amazon_login_pay.php, tag 3.0.5.1).
     *
     * @param string $route of the payment method
     */
    public function pay(string $route): ?CheckoutRefusal
    {
        $orderId = (int) ($this->registry->get('session')->data['order_id'] ?? 0);
        if (!$this->isOn() || !$this->isChosen($route) || $this->isReturn()) {
            return null;
        }
        if ($orderId === 0) {
            // OpenCart 3.0 would report success (payment/cod.php, tag 3.0.5.1).
            // A gateway's server has no order in its session either, but no
            // cart.
            return $this->registry->get('cart')->hasProducts() ? CheckoutRefusal::none() : null;
        }

        return $this->attempt($orderId, function () use ($orderId): ?Shortage {
            return $this->lookAgain(new Sale($this->registry, $this->layout, $orderId));
        });
    }

    /**
     * Routes are extension/payment/cod/confirm (3.x) and
     * extension/opencart/payment/cod.confirm (4.x); codes are cod and cod.cod.
     */
    private function isChosen(string $route): bool
    {
        $code = (string) ($this->registry->get('session')->data['payment_method']['code'] ?? '');

        return \preg_match('~payment/(\w+)[/.]\w+$~', $route, $found) === 1 && \strpos($code, $found[1]) === 0;
    }

    /** Sent by another site, such as a gateway's: the money may have moved already. */
    private function isReturn(): bool
    {
        return ($this->registry->get('request')->server['HTTP_SEC_FETCH_SITE'] ?? '') === 'cross-site';
    }

    private function lookAgain(Sale $sale): ?Shortage
    {
        $lock = new OrderLock($this->holds(), $sale, $this->features());
        try {
            return $lock->decide(function () use ($sale): ?Shortage {
                $shoppers = new Shoppers($this->registry, new HoldOrders($this->database()));

                return $this->holds()->open($shoppers->of($sale->orderId), $sale->claims());
            });
        } finally {
            $lock->release();
        }
    }

    /** A whole page is shown: of the checkout, or another one. */
    public function visit(): void
    {
        $request = $this->registry->get('request');
        // A checkout of another extension may have a page of its own.
        if (!Visit::isOne($request->server) || self::$holdsFor > 0) {
            return;
        }
        $route = $request->get['route'] ?? 'common/home';
        if (!\is_string($route) || \preg_match(self::CHECKOUT, $route) !== 1) {
            $this->leave();
        }
    }

    /** The shopper left, went back a step, or changed the cart. */
    public function leave(): void
    {
        $session = $this->registry->get('session');
        if (!isset($session->data[self::MARK])) {
            return;
        }
        unset($session->data[self::MARK]);
        try {
            $this->holds()->free($this->shopper());
        } catch (\Throwable $error) {
            HoldFailure::refusal($error, $this->database());
        }
    }

    /**
     * @param callable(): ?Shortage $take
     */
    private function attempt(int $orderId, callable $take): ?CheckoutRefusal
    {
        try {
            $shortage = $take();
            if ($shortage === null) {
                return null;
            }
            (new HoldLog($this->database()))->prevented($this->shopper(), $shortage, $orderId);

            return CheckoutRefusal::of($shortage);
        } catch (\Throwable $error) {
            return HoldFailure::refusal($error, $this->database());
        }
    }

    private function isOn(): bool
    {
        return $this->features()->holdsCheckout();
    }

    private function features(): Features
    {
        return Features::ofRequest($this->registry);
    }

    private function database(): FrameworkDatabase
    {
        return new FrameworkDatabase($this->registry->get('db'));
    }

    private function holds(): Holds
    {
        return Holds::ofFramework($this->database(), $this->registry->get('config'));
    }

    private function shopper(): Holder
    {
        return Shoppers::current($this->registry);
    }
}
