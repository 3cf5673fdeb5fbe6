<?php

declare(strict_types=1);

namespace TrueStock\Test\Checkout;

use PHPUnit\Framework\TestCase;
use TrueStock\Checkout\PageRequest;

/**
 * Who asks, told from headers.
 */
final class PageRequestTest extends TestCase
{
    private const JQUERY = ['X_REQUESTED_WITH' => 'XMLHttpRequest'];

    public function testABrowserSaysWhetherItNavigates(): void
    {
        $this->assertTrue(self::page(['SEC_FETCH_MODE' => 'navigate'])->isNavigation());
        $this->assertFalse(self::page(['SEC_FETCH_MODE' => 'cors', 'ACCEPT' => 'text/html'])->isNavigation());
    }

    public function testAnOldBrowserIsToldByWhatItAccepts(): void
    {
        $this->assertTrue(self::page([])->isNavigation());
        $this->assertTrue(self::page(['ACCEPT' => 'text/html,*/*;q=0.8'])->isNavigation());
        $this->assertFalse(self::page(['ACCEPT' => '*/*'])->isNavigation());
        $this->assertFalse(self::page(self::JQUERY)->isNavigation());
        $this->assertFalse(self::page(self::JQUERY + ['ACCEPT' => 'text/html, */*; q=0.01'])->isNavigation());
    }

    public function testOnlyWhoAcceptsJsonAskedForIt(): void
    {
        $this->assertTrue(self::page(['ACCEPT' => 'application/json, text/javascript, */*'])->asksJson());
        $this->assertTrue(self::page(['ACCEPT' => 'application/problem+json'])->asksJson());
        $this->assertFalse(self::page(['ACCEPT' => '*/*'])->asksJson());
        $this->assertFalse(self::page([])->asksJson());
    }

    public function testAnotherSiteIsToldByTheBrowserOrTheReferer(): void
    {
        $this->assertTrue(self::page(['SEC_FETCH_SITE' => 'cross-site'])->isFromOtherSite());
        $this->assertFalse(
            self::page(['SEC_FETCH_SITE' => 'same-origin', 'REFERER' => 'https://gateway.example/'])->isFromOtherSite()
        );
        $this->assertTrue(self::page(['REFERER' => 'https://gateway.example/pay'])->isFromOtherSite());
        $this->assertFalse(self::page(['REFERER' => 'https://shop.example/checkout'])->isFromOtherSite());
        $this->assertTrue(self::page(['REFERER' => 'https://shop.example:8443/'])->isFromOtherSite());
        $this->assertFalse(self::page([])->isFromOtherSite());
    }

    public function testOwnIsWhatAPageOfThisShopAskedInTheBackground(): void
    {
        $this->assertTrue(self::page(['SEC_FETCH_SITE' => 'same-origin', 'SEC_FETCH_MODE' => 'cors'])->isOwn());
        $this->assertFalse(self::page(['SEC_FETCH_SITE' => 'same-site', 'SEC_FETCH_MODE' => 'cors'])->isOwn());
        $this->assertFalse(self::page(['SEC_FETCH_SITE' => 'none', 'SEC_FETCH_MODE' => 'navigate'])->isOwn());
        $referer = ['REFERER' => 'https://SHOP.example/index.php?route=checkout/checkout'];
        $this->assertTrue(self::page($referer + self::JQUERY)->isOwn());
        $this->assertFalse(self::page($referer + ['ACCEPT' => 'text/html'])->isOwn());
        $this->assertFalse(self::page(self::JQUERY)->isOwn());
    }

    public function testAPageThatPassesTheShopperOnIsNoPress(): void
    {
        $navigation = ['SEC_FETCH_SITE' => 'same-origin', 'SEC_FETCH_MODE' => 'navigate'];
        $this->assertFalse(self::page($navigation)->isOwn());
        $this->assertTrue(self::page($navigation + ['SEC_FETCH_USER' => '?1'])->isOwn());
    }

    public function testHeadersThatAreNoTextAreNone(): void
    {
        $page = self::page(['SEC_FETCH_MODE' => ['navigate'], 'REFERER' => 'http:///', 'ACCEPT' => '*/*']);
        $this->assertFalse($page->isNavigation());
        $this->assertFalse($page->isOwn());
    }

    /**
     * @param array<string, mixed> $headers
     */
    private static function page(array $headers): PageRequest
    {
        $server = ['HTTP_HOST' => 'shop.example'];
        foreach ($headers as $name => $value) {
            $server["HTTP_$name"] = $value;
        }

        return new PageRequest($server);
    }
}
