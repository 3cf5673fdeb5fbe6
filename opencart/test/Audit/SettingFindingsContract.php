<?php

declare(strict_types=1);

namespace TrueStock\Test\Audit;

use PHPUnit\Framework\TestCase;
use TrueStock\Audit\ReportWords;
use TrueStock\Audit\SettingFindings;
use TrueStock\Audit\StoredSettings;
use TrueStock\Counting\CountTables;
use TrueStock\Ledger\DeletedOrders;
use TrueStock\Ledger\LedgerTables;
use TrueStock\Shop\StateTable;
use TrueStock\Test\Helpers\LedgerDesk;
use TrueStock\Test\Helpers\Orders;
use TrueStock\Test\Helpers\ShopTables;
use TrueStock\Test\Helpers\TestDatabase;

/**
 * Settings that make numbers false, each found by what it has done, and by
 * nothing else.
 */
abstract class SettingFindingsContract extends TestCase
{
    protected const FAMILY = 0;

    private const SHIPPED = 3;
    private const PENDING = 1;
    private const PACKED = 17;

    /** @var ShopTables */
    private $shop;

    protected function setUp(): void
    {
        $this->shop = ShopTables::of(static::FAMILY);
        $this->shop->reset();
        $this->shop->product(30, 10);
        $names = [1 => 'Pending', 2 => 'Processing', 3 => 'Shipped', 5 => 'Complete', 7 => 'Canceled', 17 => 'Packed',
            18 => 'Zurück&uuml;berwiesen, erstattet'];
        foreach ($names as $id => $name) {
            $this->shop->insert('order_status', ['order_status_id' => $id, 'language_id' => 1, 'name' => $name]);
        }
        // Its numbers begin with 1 for each test.
        $orders = new Orders($this->shop);
        foreach ([1, 2, 3] as $pieces) {
            $orders->add('2026-01-01', Orders::COMPLETE, 30, $pieces);
        }
    }

    protected function tearDown(): void
    {
        (new LedgerTables($this->database()))->drop(false);
        (new StateTable($this->database()))->drop();
    }

    public function testAnHonestShopHasNone(): void
    {
        $this->history(1, [self::PENDING, Orders::PROCESSING, Orders::COMPLETE]);
        // Cancelled after it was sold, and taken up again: as it should be.
        $this->history(2, [Orders::PROCESSING, Orders::CANCELED, Orders::PROCESSING]);
        $this->history(3, [Orders::PROCESSING, 18]);
        // Edited: OpenCart voids it first.
        $this->history(3, [Orders::PROCESSING, 0, Orders::PROCESSING]);
        $this->shop->product(31, 1, ['subtract' => 0]);
        $this->assertSame([], $this->rows());
    }

    public function testAStatusInNeitherListGivesBack(): void
    {
        $this->history(1, [Orders::PROCESSING, self::SHIPPED]);
        $this->history(2, [self::PENDING, Orders::PROCESSING, self::SHIPPED]);
        $this->history(3, [self::SHIPPED, Orders::PROCESSING]);
        [$row] = $this->rows();
        $this->assertSame('The order status “Shipped” gives sold pieces back', $row['title']);
        $this->assertStringContainsString('Put back so far: 3 pieces, orders: 2.', $row['sentence']);
        $this->assertStringContainsString('“Shipped”', $row['change']);
        $this->assertSame([[2, 1], 'setting/setting'], [$row['orders'], $row['route']]);
        $this->assertCount(1, $this->rows());
    }

    public function testWhatIsNotCountedWasNotGivenBack(): void
    {
        $this->history(1, [Orders::PROCESSING, self::SHIPPED]);
        $this->shop->run("UPDATE {$this->shop->name('product')} SET subtract = 0, shipping = 0");
        $this->assertSame([], $this->rows());
    }

    public function testAnOrderThatASecondStatusSellsAgainIsNamed(): void
    {
        $this->history(2, [Orders::PROCESSING, self::PACKED, Orders::COMPLETE]);
        [$back, $again] = $this->rows();
        $this->assertStringContainsString('“Packed”', $back['title']);
        $this->assertSame('Orders take their pieces more than once', $again['title']);
        $this->assertStringContainsString('Taken again: 2 pieces, orders: 1.', $again['sentence']);
        $this->assertSame([2], $again['orders']);
    }

    public function testAnOrderThatWasCancelledInBetweenIsNotSoldTwice(): void
    {
        $this->history(2, [Orders::PROCESSING, self::PACKED, Orders::CANCELED, Orders::PROCESSING]);
        $this->assertCount(1, $this->rows());
    }

    public function testAnOrderThatTookTooMuchIsNamed(): void
    {
        (new LedgerTables($this->database()))->create();
        $this->shop->setting('module_true_stock_ledger', LedgerTables::VERSION);
        $desk = new LedgerDesk(static::FAMILY);
        // Its order has no line in this shop, or has as many pieces.
        $desk->sell(30, 2);
        $this->assertSame([], $this->rows());
        $desk->sell(30, 2);
        $desk->die();
        $this->shop->run("UPDATE {$this->shop->name('true_stock_ledger')} SET order_id = 2 WHERE cause = 'sale'");
        [$row] = $this->rows();
        $this->assertStringContainsString('Taken again: 2 pieces, orders: 1.', $row['sentence']);
        $this->assertSame([2], $row['orders']);
    }

    public function testDeletedOrdersAreNamed(): void
    {
        (new StateTable($this->database()))->create();
        $this->shop->setting('module_true_stock_counts', CountTables::VERSION);
        $deleted = new DeletedOrders($this->database());
        $deleted->note(2, 2);
        $this->assertSame([], $this->rows(), 'it is still there');
        $this->shop->run("DELETE FROM {$this->shop->name('order')} WHERE order_id > 1");
        $deleted->note(2, 2);
        $deleted->note(3, 3);
        [$row] = $this->rows();
        $this->assertStringContainsString('Put back so far: 5 pieces, deleted orders: 2.', $row['sentence']);
        $this->assertSame([3, 2], $row['orders']);
    }

    public function testStockCheckoutIsNamedWithWhatItSold(): void
    {
        $this->shop->run("UPDATE {$this->shop->name('product')} SET quantity = -4");
        $this->shop->value(30, 226, 15, -4);
        $this->shop->setting('config_stock_checkout', '0');
        $this->assertSame([], $this->rows());
        $this->shop->setting('config_stock_checkout', '1', 2);
        [$row] = $this->rows();
        $this->assertSame('“Stock Checkout” is on', $row['title']);
        $this->assertStringContainsString('Sold below zero so far: 4 pieces', $row['sentence']);
        $this->assertSame([3, 2, 1], $row['orders']);
    }

    public function testSubtractThatIsOffIsNamedWhereItSells(): void
    {
        $this->shop->run("UPDATE {$this->shop->name('product')} SET subtract = 0, shipping = 0");
        $this->assertSame([], $this->rows(), 'a download does not run out');
        $this->shop->run("UPDATE {$this->shop->name('product')} SET shipping = 1");
        $this->shop->run("UPDATE {$this->shop->name('order')} SET order_status_id = 7 WHERE order_id = 3");
        [$row] = $this->rows();
        $this->assertStringContainsString('taken off: 3 pieces, orders: 2.', $row['sentence']);
        $this->assertStringContainsString('Product ids: 30', $row['change']);
        $this->assertSame([[2, 1], 'catalog/product'], [$row['orders'], $row['route']]);
    }

    public function testTenOrdersAreEnough(): void
    {
        for ($order = 101; $order <= 125; $order++) {
            $this->shop->insert('order_product', ['order_id' => $order, 'product_id' => 30, 'quantity' => 1]);
            $this->history($order, [Orders::PROCESSING, self::SHIPPED]);
        }
        [$row] = $this->rows();
        $this->assertSame(\range(125, 116), $row['orders']);
        $this->assertStringContainsString('25 pieces, orders: 25.', $row['sentence']);
    }

    /**
     * @param int[] $statuses
     */
    private function history(int $order, array $statuses): void
    {
        foreach ($statuses as $status) {
            $this->shop->insert('order_history', ['order_id' => $order, 'order_status_id' => $status]);
        }
    }

    /**
     * @return array<int, array<string, mixed>>
     */
    private function rows(): array
    {
        $settings = new StoredSettings($this->database());

        return (new SettingFindings($this->database(), $settings))->rows(ReportWords::of('en-gb'));
    }

    private function database(): TestDatabase
    {
        return new TestDatabase(static::FAMILY);
    }
}
