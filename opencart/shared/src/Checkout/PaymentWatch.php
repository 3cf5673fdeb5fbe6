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
     * The chosen payment method is about to run. Another method pays another
     * order, or shows a page before the choice (payment/amazon_login_pay.php,
     * tag 3.0.5.1).
     *
     * @param string $route of the payment method
     */
    public function pay(string $route): ?CheckoutRefusal
    {
        $page = PageRequest::of($this->registry);
        if (!$this->features()->holdsCheckout() || !$this->isChosen($route) || $page->isFromOtherSite()) {
            return null;
        }
        $orderId = $this->orderId();
        if ($orderId === 0) {
            // OpenCart 3.0 would report success (payment/cod.php, tag 3.0.5.1).
            // A gateway's server has no order in its session either, but no
            // cart.
            return $this->registry->get('cart')->hasProducts() ? CheckoutRefusal::none() : null;
        }

        return $this->look(new Sale($this->registry, $this->layout, $orderId));
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

    /**
     * Routes are extension/payment/cod/confirm (3.x) and
     * extension/opencart/payment/cod.confirm (4.x); codes are cod and cod.cod.
     */
    private function isChosen(string $route): bool
    {
        $code = (string) ($this->registry->get('session')->data['payment_method']['code'] ?? '');

        return \preg_match('~payment/(\w+)[/.]\w+$~', $route, $found) === 1 && \strpos($code, $found[1]) === 0;
    }

    private function look(Sale $sale): ?CheckoutRefusal
    {
        try {
            $shortage = $this->lookAgain($sale);
            if ($shortage === null) {
                (new LastRefusal($this->registry->get('session')))->forget();

                return null;
            }
            $shopper = Shoppers::current($this->registry);
            (new HoldLog($this->database))->prevented($shopper, $shortage, $sale->orderId);

            return CheckoutRefusal::of($shortage);
        } catch (\Throwable $error) {
            return HoldFailure::refusal($error, $this->database);
        }
    }

    private function lookAgain(Sale $sale): ?Shortage
    {
        $holds = Holds::ofFramework($this->database, $this->registry->get('config'));
        $lock = new OrderLock($holds, $sale, $this->features());
        try {
            return $lock->decide(function () use ($holds, $sale): ?Shortage {
                return $holds->open(Shoppers::current($this->registry), $sale->claims());
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
