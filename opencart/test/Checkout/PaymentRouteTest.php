<?php

declare(strict_types=1);

namespace TrueStock\Test\Checkout;

use PHPUnit\Framework\TestCase;
use TrueStock\Checkout\PaymentRoute;

/**
 * Routes of payment methods in OpenCart 3 and 4.
 */
final class PaymentRouteTest extends TestCase
{
    public function testRoutesOfBothFamilies(): void
    {
        foreach (['extension/payment/cod/confirm', 'extension/opencart/payment/cod.confirm'] as $route) {
            $this->assertTrue(self::route($route)->isConfirm());
            $this->assertFalse(self::route($route)->isIndex());
            $this->assertTrue(self::route($route)->isOf('cod.cod'));
            $this->assertTrue(self::route($route)->isOf('cod'));
            $this->assertFalse(self::route($route)->isOf('bank_transfer'));
        }
        $this->assertTrue(self::route('extension/payment/cod')->isIndex());
        $this->assertTrue(self::route('extension/opencart/payment/cod')->isIndex());
    }

    public function testOtherRoutesAreNone(): void
    {
        foreach (['checkout/confirm', 'extension/module/payment', 'payment/cod', 'extension/payment/'] as $route) {
            $this->assertNull(PaymentRoute::of($route), $route);
        }
    }

    public function testNamesThatMeanAReturn(): void
    {
        $names = ['callback', 'callback_ipn', 'return_ipn', 'onSuccess', 'notify_url', 'webhook', 'response',
            'completeOrder', 'finish', 'capture', 'paid', 'processPayment', 'failed', 'cancel', 'return3DS'];
        foreach ($names as $name) {
            $this->assertTrue(self::route("extension/payment/card/$name")->isReturn(), $name);
        }
        foreach (['confirm', 'send', 'proceed', 'pay', 'createOrder', 'charge', 'token', 'process_order'] as $name) {
            $this->assertFalse(self::route("extension/payment/card/$name")->isReturn(), $name);
        }
    }

    private static function route(string $route): PaymentRoute
    {
        $found = PaymentRoute::of($route);
        self::assertNotNull($found);

        return $found;
    }
}
