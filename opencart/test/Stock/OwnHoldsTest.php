<?php

declare(strict_types=1);

namespace TrueStock\Test\Stock;

use PHPUnit\Framework\TestCase;
use TrueStock\Holds\Holder;
use TrueStock\Shop\Settings;
use TrueStock\Shop\ShopConfig;
use TrueStock\Shop\Store;
use TrueStock\Stock\StockQuery;
use TrueStock\Test\Helpers\HoldDesk;
use TrueStock\Test\Helpers\ShopTables;
use TrueStock\Test\Helpers\TestDatabase;

/**
 * What a shopper holds is not gone for this shopper's cart.
 */
final class OwnHoldsTest extends TestCase
{
    private const FAMILY = 3;

    private const SETTINGS = ['module_true_stock_status' => '1', 'module_true_stock_holds' => '1'];

    /** @var HoldDesk */
    private $desk;

    protected function setUp(): void
    {
        $shop = ShopTables::of(self::FAMILY);
        $shop->reset();
        $shop->holds();
        $shop->product(30, 10);
        $this->desk = new HoldDesk(self::FAMILY);
        $this->desk->open('Ben', [[30, 1]]);
        $this->desk->holds->open(HoldDesk::customer('phone', 'Ann'), HoldDesk::claims([[30, 2]]));
    }

    public function testNeitherInThisSessionNorInAnotherOfTheSameCustomer(): void
    {
        $this->assertSame(3, $this->held(HoldDesk::guest('Cleo')));
        $this->assertSame(2, $this->held(HoldDesk::guest('Ben')));
        $this->assertSame(1, $this->held(HoldDesk::customer('phone', 'Ann')));
        $this->assertSame(1, $this->held(HoldDesk::customer('desk', 'Ann')));
    }

    public function testWhatIsBeingPaidInAnotherSessionIsGone(): void
    {
        $this->desk->holds->secure(HoldDesk::customer('phone', 'Ann'), HoldDesk::claims([[30, 2]]), 7);
        $this->assertSame(3, $this->held(HoldDesk::customer('desk', 'Ann')));
    }

    private function held(Holder $shopper): int
    {
        $query = new StockQuery(
            new TestDatabase(self::FAMILY),
            ShopConfig::ofFramework(),
            new Store(0, new Settings(self::SETTINGS)),
            $shopper->owner,
            $shopper->customer
        );

        return $query->read([30], '', '2026-01-01 00:00:00')[30]->held;
    }
}
