<?php

declare(strict_types=1);

namespace TrueStock\Checkout;

use TrueStock\Holds\HoldLog;
use TrueStock\Holds\Holds;
use TrueStock\Holds\Shoppers;
use TrueStock\Holds\Shortage;
use TrueStock\Shop\Features;
use TrueStock\Shop\FrameworkDatabase;
use TrueStock\Shop\Layout;

/**
 * Follows the payment methods: looks at the stock once more when the shopper
 * pays, before any money moves.
 */
final class PaymentWatch
{
    /** @var object */
    private $registry;

    /** @var Layout */
    private $layout;

    /** @var FrameworkDatabase */
    private $database;

    /**
     * @param object $registry OpenCart's
     */
    public function __construct($registry, Layout $layout)
    {
        $this->registry = $registry;
        $this->layout = $layout;
        $this->database = new FrameworkDatabase($registry->get('db'));
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
        $payment = PaymentRoute::of($route);
        $code = (string) ($this->registry->get('session')->data['payment_method']['code'] ?? '');
        if (
            $payment === null || !$payment->isOf($code) || !$this->features()->holdsCheckout()
            || !$this->isBeforePayment($payment)
        ) {
            return null;
        }
        $orderId = $this->orderId();
        if ($orderId === 0) {
            // OpenCart 3.0 would report success (payment/cod.php, tag 3.0.5.1).
            // A gateway's server has no order in its session either, but no
            // cart.
            $isPaid = $payment->isConfirm() && $this->registry->get('cart')->hasProducts();

            return $isPaid ? CheckoutRefusal::none() : null;
        }

        return $this->look(new Sale($this->registry, $this->layout, $orderId));
    }

    /**
     * Methods with other names than OpenCart's own may do anything, such as fill
     * a button of a product's page (payment/paypal.php, getData(), tag 3.0.5.1):
     * they are looked at where the page of a checkout asks.
     */
    private function isBeforePayment(PaymentRoute $payment): bool
    {
        $page = PageRequest::of($this->registry);
        if ($payment->isIndex() || $page->isFromOtherSite()) {
            return false;
        }

        $isAtCheckout = isset($this->registry->get('session')->data[CheckoutWatch::MARK]);

        return $payment->isConfirm() || ($isAtCheckout && !$payment->isReturn() && $page->isOwn());
    }

    /**
     * @return string|null HTML: why the shopper's last order was refused, null if it is placed by now
     */
    public function lastRefusal(): ?string
    {
        try {
            $refusal = new LastRefusal($this->registry->get('session'));
            $orderId = $this->orderId();
            $isPlaced = $orderId > 0 && (new Sale($this->registry, $this->layout, $orderId))->isPlaced();

            return $isPlaced ? null : $refusal->message();
        } catch (\Throwable $error) {
            \error_log('True Stock: ' . $error->getMessage());

            return null;
        }
    }

    private function look(Sale $sale): ?CheckoutRefusal
    {
        try {
            $takesMoney = !$sale->costsNothingYet();
            if ($sale->isPlaced() || ($takesMoney && PaymentResult::isIn($this->registry->get('request')))) {
                return null;
            }
            $shortage = $this->lookAgain($sale);
            if ($shortage === null) {
                (new LastRefusal($this->registry->get('session')))->forget();

                return null;
            }
            $this->log($sale, $shortage, $takesMoney);

            return CheckoutRefusal::of($shortage);
        } catch (\Throwable $error) {
            return HoldFailure::refusal($error, $this->database);
        }
    }

    private function log(Sale $sale, Shortage $shortage, bool $takesMoney): void
    {
        $log = new HoldLog($this->database);
        $shopper = Shoppers::current($this->registry);
        if ($takesMoney) {
            $log->unsure($shopper, $shortage, $sale->orderId);
        } else {
            $log->prevented($shopper, $shortage, $sale->orderId);
        }
    }

    private function lookAgain(Sale $sale): ?Shortage
    {
        $holds = Holds::ofFramework($this->database, $this->registry->get('config'));
        $lock = new OrderLock($holds, $sale);
        try {
            return $lock->decide(function () use ($holds, $sale): ?Shortage {
                return $holds->open(Shoppers::ofFramework($this->registry)->of($sale->orderId), $sale->claims());
            });
        } finally {
            $lock->release();
        }
    }

    private function orderId(): int
    {
        return (int) ($this->registry->get('session')->data['order_id'] ?? 0);
    }

    private function features(): Features
    {
        return Features::ofRequest($this->registry);
    }
}
