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
use TrueStock\Storefront\QuietSession;

/**
 * Follows a checkout of OpenCart: holds what an order wants at the confirm
 * step, and ends the holds of a shopper who leaves.
 */
final class CheckoutWatch
{
    /** Key in the session of a shopper who may hold something: the page of the checkout. */
    public const MARK = 'true_stock_holds';

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

        $refusal = $this->attempt(function () use ($order): ?Shortage {
            return $this->holds()->open($this->shopper(), Claims::ofOrder($order['products'] ?? []));
        });
        if ($refusal === null) {
            (new LastRefusal($this->registry->get('session')))->forget();
        }

        return $refusal;
    }

    /** The shopper may hold something, for this order if there is one yet. */
    public function mark(int $orderId): void
    {
        self::$holdsFor = $orderId;
        $page = CheckoutPage::of($this->registry->get('request'));
        $this->registry->get('session')->data[self::MARK] = $page;
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

    /** A whole page is shown: of the checkout, or another one. */
    public function visit(): void
    {
        $request = $this->registry->get('request');
        // A checkout of another extension may have a page of its own.
        if (!Visit::isOne($request->server) || self::$holdsFor > 0) {
            return;
        }
        if (!CheckoutPage::isOne($request, $this->registry->get('session')->data[self::MARK] ?? null)) {
            $this->leave();
        }
    }

    /** The shopper is still at the confirm step: the hold goes on, within the limits. */
    public function renew(): void
    {
        $session = $this->registry->get('session');
        // A request in the background must not write the session back over newer
        // changes.
        QuietSession::silence($session);
        $orderId = (int) ($session->data['order_id'] ?? 0);
        if (!isset($session->data[self::MARK]) || $orderId < 1 || !$this->isOn()) {
            return;
        }
        try {
            $sale = new Sale($this->registry, $this->layout, $orderId);
            if (!$sale->isPlaced()) {
                $this->holds()->open(Shoppers::ofFramework($this->registry)->of($orderId), $sale->claims());
            }
        } catch (\Throwable $error) {
            HoldFailure::refusal($error, $this->database());
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
    private function attempt(callable $take): ?CheckoutRefusal
    {
        try {
            $shortage = $take();
            if ($shortage === null) {
                return null;
            }
            (new HoldLog($this->database()))->prevented($this->shopper(), $shortage, 0);

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
