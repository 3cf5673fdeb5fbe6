<?php

declare(strict_types=1);

namespace TrueStock\Checkout;

use TrueStock\Holds\Holds;
use TrueStock\Holds\Shoppers;
use TrueStock\Shop\Features;
use TrueStock\Shop\FrameworkDatabase;
use TrueStock\Shop\Layout;
use TrueStock\Shop\Settings;
use TrueStock\Storefront\PageAlert;
use TrueStock\Storefront\Storefront;

/**
 * A payment method is shown for the order in the session. Checkouts of other
 * extensions open no confirm step, and write orders with SQL of their own, but
 * all of them show how to pay.
 */
final class ShownPayment
{
    /** @var array<int, string> HTML in place of the payment method, by order_id of this request */
    private static $refusals = [];

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
     * Holds what the order wants.
     *
     * @return string|null HTML to show in place of the payment method: why it cannot be paid
     */
    public function hold(string $route): ?string
    {
        $orderId = (int) ($this->registry->get('session')->data['order_id'] ?? 0);
        $payment = PaymentRoute::of($route);
        if ($orderId < 1 || $payment === null || !$payment->isIndex()) {
            return null;
        }
        if (CheckoutWatch::holdsFor($orderId)) {
            // A checkout may show the same order several times in one request.
            return self::$refusals[$orderId] ?? null;
        }
        try {
            return Features::ofRequest($this->registry)->holdsCheckout() ? $this->take($orderId, $payment) : null;
        } catch (\Throwable $error) {
            // The payment looks again.
            \error_log('True Stock: ' . $error->getMessage());

            return null;
        }
    }

    private function take(int $orderId, PaymentRoute $payment): ?string
    {
        $sale = new Sale($this->registry, $this->layout, $orderId);
        $chosen = (string) ($this->registry->get('session')->data['payment_method']['code'] ?? '');
        if ($sale->isPlaced() || (!$payment->isOf($chosen) && !$sale->isPaidBy($payment->code))) {
            return null;
        }
        (new CheckoutWatch($this->registry, $this->layout))->mark($orderId);
        $holds = Holds::ofFramework(new FrameworkDatabase($this->registry->get('db')), $this->registry->get('config'));
        $shortage = $holds->open(Shoppers::ofFramework($this->registry)->of($orderId), $sale->claims());
        if ($shortage === null) {
            return null;
        }

        return self::$refusals[$orderId] = $this->explain(CheckoutRefusal::of($shortage));
    }

    private function explain(CheckoutRefusal $refusal): string
    {
        $words = (new Storefront($this->registry, $this->layout))->words();
        $settings = Settings::ofFramework($this->registry->get('config'));

        return PageAlert::of($refusal->message($words, $settings->disclose()));
    }
}
