<?php

declare(strict_types=1);

namespace TrueStock\Test\Door;

use PHPUnit\Framework\TestCase;
use TrueStock\Door\CartDoor;
use TrueStock\Door\GuardedCart;
use TrueStock\Shop\Layout;
use TrueStock\Test\Helpers\CatalogRegistry;
use TrueStock\Test\Helpers\ShopCart;

/**
 * Other code finds the cart as it was, also one that a modification changed.
 */
final class CartForwardingTest extends TestCase
{
    /** @var CatalogRegistry */
    private $registry;

    /** @var ShopCart */
    private $cart;

    protected function setUp(): void
    {
        $_GET = [];
        $this->registry = new CatalogRegistry();
        $this->cart = new ShopCart();
        $this->registry->set('cart', $this->cart);
        CartDoor::close($this->registry, Layout::ofVersion3());
        // What is asked of the door from here on is let through.
        $this->registry->settings = [];
    }

    public function testTheCartIsGuardedOnce(): void
    {
        $guarded = $this->registry->get('cart');
        $this->assertInstanceOf(GuardedCart::class, $guarded);
        CartDoor::close($this->registry, Layout::ofVersion3());
        $this->assertSame($guarded, $this->registry->get('cart'));
    }

    public function testArgumentsArriveAsTheyWereGiven(): void
    {
        $this->cart->result = 17;
        $this->assertSame(17, $this->registry->get('cart')->add('30', '2', [226 => '15'], 'a note', 1));
        $this->registry->get('cart')->update('4', '5');
        $this->assertSame([[30, 2, [226 => '15'], 'a note', true], [4, 5]], $this->cart->added);
    }

    public function testAReferenceIsNoError(): void
    {
        $this->assertSame(3, $this->registry->get('cart')->countGifts(2));
    }

    public function testMethodsAreFoundAsInTheShopsCart(): void
    {
        $guarded = $this->registry->get('cart');
        $this->assertTrue(\method_exists($guarded, 'hasRecurringProducts'));
        $this->assertTrue(\method_exists($guarded, 'getTotal'));
        $this->assertFalse(\method_exists($guarded, 'getSubscriptions'));
        $this->assertFalse(\method_exists($guarded, 'hasMinimum'));
        $this->assertSame(['a plan'], $guarded->getRecurringProducts());
        $this->assertSame(['getTotal', [1]], $guarded->getTotal(1));
        $this->assertSame(['ofAModule', ['x']], $guarded->ofAModule('x'));
        $this->assertSame('kept', $guarded->secret());
    }

    public function testPropertiesAreThoseOfTheShopsCart(): void
    {
        $guarded = $this->registry->get('cart');
        $guarded->labels[] = 'two';
        $this->assertSame(['one', 'two'], $this->cart->labels);
        $guarded->result = 'set';
        $this->assertSame('set', $this->cart->result);
        $this->assertTrue(isset($guarded->result));
        unset($guarded->result);
        $this->assertFalse(isset($guarded->result));
    }

    public function testACopyIsACopy(): void
    {
        $copy = clone $this->registry->get('cart');
        $copy->add(30);
        $this->assertSame([], $this->cart->added);
        $this->assertCount(1, $copy->added);
    }

    /**
     * @dataProvider others
     * @param array<string, string> $get
     */
    public function testOnlyShoppersAreGuarded(array $get, array $ofRequest): void
    {
        $registry = new CatalogRegistry();
        $registry->get = $get;
        $_GET = $ofRequest;
        $registry->set('cart', $this->cart);
        CartDoor::close($registry, Layout::ofVersion4());
        $this->assertSame($this->cart, $registry->get('cart'));
    }

    /**
     * @return array<string, array<int, array<string, string>>>
     */
    public function others(): array
    {
        return [
            'the owner' => [['route' => 'api/sale/cart.add'], []],
            'a subscription' => [['route' => 'cron/cron'], []],
            'a store instance of a subscription' => [['language' => 'en-gb'], ['route' => 'cron/subscription']],
        ];
    }

    public function testWithoutTheGuardTheCartStaysAsItIs(): void
    {
        $registry = new CatalogRegistry();
        $registry->settings['module_true_stock_guard'] = '0';
        $registry->set('cart', $this->cart);
        CartDoor::close($registry, Layout::ofVersion4());
        $this->assertSame($this->cart, $registry->get('cart'));
    }
}
