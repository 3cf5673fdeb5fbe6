<?php

declare(strict_types=1);

namespace TrueStock\Test\Checkout;

use PHPUnit\Framework\TestCase;
use TrueStock\Checkout\CheckoutPage;

/**
 * Which page opened an order, and which pages are of a checkout.
 */
final class CheckoutPageTest extends TestCase
{
    public function testOpenCartsOwnRoutes(): void
    {
        $routes = ['checkout/checkout', 'checkout/success', 'extension/payment/cod', 'extension/opencart/payment/cod'];
        foreach ($routes as $route) {
            $this->assertTrue(CheckoutPage::isOne(self::request("/?route=$route"), null), $route);
        }
        foreach (['checkout/cart', 'product/product', 'extension/quick/checkout'] as $route) {
            $this->assertFalse(CheckoutPage::isOne(self::request("/?route=$route"), null), $route);
        }
        $this->assertFalse(CheckoutPage::isOne((object) ['get' => [], 'server' => []], null));
    }

    public function testThePageWhoseScriptOpenedTheOrder(): void
    {
        $script = self::request('/index.php?route=quick/save', 'https://shop.example/index.php?route=quick/page&a=1#b');
        $opener = CheckoutPage::of($script);
        $this->assertTrue(CheckoutPage::isOne(self::request('/index.php?route=quick/page'), $opener));
        $this->assertTrue(CheckoutPage::isOne(self::request('/index.php?a=2&amp;route=quick/page'), $opener));
        $this->assertFalse(CheckoutPage::isOne(self::request('/index.php?route=quick/other'), $opener));
        $this->assertFalse(CheckoutPage::isOne(self::request('/?route=quick/page'), $opener));
    }

    public function testAPageWithAnAddressOfItsOwn(): void
    {
        $opener = CheckoutPage::of(self::request('/index.php?route=quick/save', 'https://shop.example/buy?x=1'));
        $this->assertTrue(CheckoutPage::isOne(self::request('/buy'), $opener));
        $this->assertFalse(CheckoutPage::isOne(self::request('/'), $opener));
    }

    public function testAHostAloneIsNoPage(): void
    {
        $opener = CheckoutPage::of(self::request('/index.php?route=quick/save', 'https://shop.example/'));
        $this->assertFalse(CheckoutPage::isOne(self::request('/'), $opener));
    }

    public function testAPageThatOpensTheOrderItself(): void
    {
        $page = self::request('/index.php?route=quick/page', 'https://shop.example/');
        $page->server['HTTP_SEC_FETCH_MODE'] = 'navigate';
        $this->assertTrue(CheckoutPage::isOne($page, CheckoutPage::of($page)));
    }

    private static function request(string $uri, string $referer = ''): object
    {
        \parse_str(\htmlspecialchars_decode((string) \parse_url($uri, \PHP_URL_QUERY)), $get);
        $server = ['REQUEST_URI' => $uri, 'HTTP_ACCEPT' => '*/*'];

        return (object) ['get' => $get, 'server' => $server + ($referer === '' ? [] : ['HTTP_REFERER' => $referer])];
    }
}
