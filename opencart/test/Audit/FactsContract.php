<?php

declare(strict_types=1);

namespace TrueStock\Test\Audit;

use PHPUnit\Framework\TestCase;
use TrueStock\Audit\Facts;
use TrueStock\Audit\StoredSettings;
use TrueStock\Ledger\Entry;
use TrueStock\Ledger\LedgerTables;
use TrueStock\Test\Helpers\LedgerDesk;
use TrueStock\Test\Helpers\Orders;
use TrueStock\Test\Helpers\ShopTables;
use TrueStock\Test\Helpers\TestDatabase;

/**
 * What the shop's tables, the ledger and the log tell of each counter.
 */
abstract class FactsContract extends TestCase
{
    protected const FAMILY = 0;

    /** @var ShopTables */
    protected $shop;

    /** @var Orders */
    protected $orders;

    protected function setUp(): void
    {
        $this->shop = ShopTables::of(static::FAMILY);
        $this->shop->reset();
        $this->shop->setting('config_timezone', 'UTC');
        $this->orders = new Orders($this->shop);
        $this->shop->product(30, 7, ['minimum' => 2]);
    }

    protected function tearDown(): void
    {
        (new LedgerTables($this->database()))->drop(false);
    }

    public function testAProductIsAsItsTablesSay(): void
    {
        foreach ([1 => 'Cap &amp; co', 2 => 'Kappe'] as $language => $name) {
            $row = ['product_id' => 30, 'language_id' => $language, 'name' => $name];
            $this->shop->insert('product_description', $row);
        }
        $this->assertSame([
            'productId' => '30',
            'name' => 'Cap & co',
            'quantity' => 7,
            'minimum' => 2,
            'isCounted' => true,
            'isOnSale' => true,
            'sold30' => 0,
            'sold365' => 0,
            'saleDays365' => 0,
            'cancelled365' => 0,
        ], $this->counters()['30:0']);
    }

    public function testAValueIsAsItsTablesSay(): void
    {
        $this->shop->value(30, 226, 15, -4, 0);
        $this->shop->insert('product_option', ['product_option_id' => 226, 'product_id' => 30, 'required' => 1]);
        $this->shop->insert('option_description', ['option_id' => 0, 'language_id' => 1, 'name' => 'Size']);
        $name = ['language_id' => 1, 'name' => '&lt;S'];
        $this->shop->insert('option_value_description', $name + ['option_value_id' => 0]);
        $value = $this->counters()['30:15'];
        $this->assertSame(['226', 'Size: <S', -4], [$value['optionId'], $value['label'], $value['quantity']]);
        $this->assertSame([false, true, true], [$value['isCounted'], $value['isRequired'], $value['isOnSale']]);
        $this->assertSame(['30:0', '30:15'], \array_keys($this->counters()));
    }

    public function testCheckboxesTakeSeveralValues(): void
    {
        $this->shop->insert('option', ['option_id' => 2, 'type' => 'checkbox']);
        $this->shop->insert('option', ['option_id' => 5, 'type' => 'select']);
        foreach ([15 => 2, 16 => 5] as $value => $option) {
            $this->shop->value(30, 200 + $value, $value, 4);
            $this->shop->run("UPDATE {$this->shop->name('product_option_value')} SET option_id = $option"
                . " WHERE product_option_value_id = $value");
        }
        $counters = $this->counters();
        $this->assertTrue($counters['30:15']['takesSeveral']);
        $this->assertArrayNotHasKey('takesSeveral', $counters['30:16']);
    }

    public function testWhatNobodyCanBuyIsNotOnSale(): void
    {
        $this->shop->product(31, 1, ['status' => 0]);
        $this->shop->product(32, 1, ['date_available' => \gmdate('Y-m-d', \time() + 2 * 86400)]);
        $this->shop->product(33, 1, ['subtract' => 0]);
        $this->shop->withdraw(30);
        $isOnSale = \array_column($this->counters(), 'isOnSale', 'productId');
        $this->assertSame([30 => false, 31 => false, 32 => false, 33 => true], $isOnSale);
        $this->assertFalse($this->counters()['33:0']['isCounted']);
    }

    public function testSalesAreCountedByTheShopsOwnStatuses(): void
    {
        $this->shop->value(30, 226, 15, 4);
        $this->orders->add(self::daysAgo(0), Orders::PROCESSING, 30, 1, [15]);
        $this->orders->add(self::daysAgo(29), Orders::COMPLETE, 30, 2);
        $this->orders->add(self::daysAgo(30), Orders::COMPLETE, 30, 4, [15]);
        $this->orders->add(self::daysAgo(30), Orders::COMPLETE, 30, 8);
        $this->orders->add(self::daysAgo(364), Orders::COMPLETE, 30, 16);
        $this->orders->add(self::daysAgo(365), Orders::COMPLETE, 30, 32);
        $this->orders->add(self::daysAgo(3), Orders::CANCELED, 30, 64, [15]);
        $this->orders->add(self::daysAgo(366), Orders::CANCELED, 30, 128);
        $this->orders->add(self::daysAgo(3), Orders::NONE, 30, 256, [15]);
        $this->orders->add(self::daysAgo(3), Orders::COMPLETE, 999, 512);
        $this->assertSales(['30:0', 3, 31, 4, 64, 365, 0]);
        $this->assertSales(['30:15', 1, 5, 2, 64, 30, 0]);
    }

    public function testADayIsThatOfTheOrder(): void
    {
        $this->orders->add(\substr(self::daysAgo(1), 0, 10) . ' 00:00:00', Orders::COMPLETE, 30, 1);
        $this->orders->add(\substr(self::daysAgo(1), 0, 10) . ' 23:59:59', Orders::COMPLETE, 30, 1);
        $this->assertSales(['30:0', 2, 2, 1, 0, 1, 1]);
    }

    public function testAnOrderWithoutADateIsNoSale(): void
    {
        $this->shop->leniently(function (): void {
            $this->orders->add('0000-00-00', Orders::COMPLETE, 30, 5);
        });
        $this->orders->add(self::daysAgo(400), Orders::COMPLETE, 30, 5);
        $this->assertSales(['30:0', 0, 0, 0, 0, 400, 400]);
    }

    public function testWithoutALedgerNothingIsSaidOfIt(): void
    {
        $unknown = ['corrections365', 'ledgerQuantity', 'lastCount', 'countedQuantity', 'soldSinceCount', 'refused30'];
        $this->assertSame([], \array_intersect($unknown, \array_keys($this->counters()['30:0'])));
    }

    public function testTheLedgerTellsCountsAndCorrections(): void
    {
        $desk = $this->ledger();
        $desk->sell(30, 1);
        $desk->adjustment()->count(30, 0, 20);
        $desk->sell(30, 3);
        $this->shop->run("UPDATE {$this->shop->name('product')} SET quantity = 12");
        $desk->look();
        $desk->sell(30, 2);
        foreach ([-1, 50] as $change) {
            $save = $desk->begin(Entry::OWNER, 30, 0, $change);
            $this->shop->run("UPDATE {$this->shop->name('product')} SET quantity = quantity + $change");
            $desk->end($save);
        }
        $this->shop->run("UPDATE {$this->shop->name('product')} SET quantity = 60");
        $facts = $this->counters()['30:0'];
        $this->assertSame([59, 60], [$facts['ledgerQuantity'], $facts['quantity']]);
        $this->assertSame([70, 5], [$facts['countedQuantity'], $facts['soldSinceCount']]);
        $this->assertSame([\gmdate('Y-m-d'), 3], [$facts['lastCount'], $facts['corrections365']]);
    }

    public function testACountThatFoundTheNumberRightIsACount(): void
    {
        $desk = $this->ledger();
        $desk->adjustment()->count(30, 0, 7);
        $desk->sell(30, 2);
        $facts = $this->counters()['30:0'];
        $this->assertSame([7, 2], [$facts['countedQuantity'], $facts['soldSinceCount']]);
        $this->assertSame([\gmdate('Y-m-d'), 0], [$facts['lastCount'], $facts['corrections365']]);
    }

    public function testAnOldCorrectionIsForgotten(): void
    {
        $desk = $this->ledger();
        $desk->adjustment()->count(30, 0, 20);
        $this->shop->run("UPDATE {$this->shop->name('true_stock_ledger')} SET written = written - 366 * 86400");
        $facts = $this->counters()['30:0'];
        $this->assertSame([0, 20], [$facts['corrections365'], $facts['countedQuantity']]);
    }

    public function testAChangeUnderWayIsNoContradiction(): void
    {
        $desk = $this->ledger();
        $sale = $desk->begin(Entry::SALE, 30, 0, -1);
        $this->shop->run("UPDATE {$this->shop->name('product')} SET quantity = 6");
        $this->assertArrayNotHasKey('ledgerQuantity', $this->counters()['30:0']);
        $desk->end($sale);
        $this->assertSame(6, $this->counters()['30:0']['ledgerQuantity']);
    }

    public function testTheLogTellsRefusals(): void
    {
        $this->shop->holds();
        $this->shop->value(30, 226, 15, 4);
        $this->shop->product(31, 1);
        foreach ([['prevented', 0], ['prevented', 29], ['prevented', 31], ['lapsed', 0]] as [$kind, $days]) {
            $this->shop->run("INSERT INTO {$this->shop->name('true_stock_log')} (kind, owner, product_id, quantity,"
                . " network, is_guest, logged) VALUES ('$kind', 'a', 30, 1, 'b', 1, UNIX_TIMESTAMP() - $days * 86400)");
        }
        $counters = $this->counters();
        $this->assertSame([2, 0], [$counters['30:0']['refused30'], $counters['31:0']['refused30']]);
        $this->assertArrayNotHasKey('refused30', $counters['30:15']);
    }

    public function testAllPagesAreRead(): void
    {
        $rows = [];
        for ($id = 101; $id <= 17100; $id++) {
            $rows[] = "($id, $id, 1, '2009-02-03', 1)";
        }
        $this->shop->run("INSERT INTO {$this->shop->name('product')} (product_id, quantity, stock_status_id,"
            . ' date_available, status) VALUES ' . \implode(',', $rows));
        $this->orders->add(self::daysAgo(1), Orders::COMPLETE, 30, 3);
        $this->orders->add(self::daysAgo(1), Orders::COMPLETE, 17100, 4);
        $counters = $this->counters();
        $ids = \array_map('intval', \array_column($counters, 'productId'));
        $this->assertSame(\array_merge([30], \range(101, 17100)), $ids);
        $this->assertSame([3, 4], [$counters['30:0']['sold30'], $counters['17100:0']['sold30']]);
    }

    protected static function daysAgo(int $days): string
    {
        return \gmdate('Y-m-d H:i:s', \time() - $days * 86400);
    }

    /**
     * @return array<string, array<string, mixed>> by key
     */
    protected function counters(): array
    {
        $database = $this->database();
        $counters = [];
        $facts = new Facts($database, new StoredSettings($database), static::FAMILY === 4);
        foreach ($facts->counters($database) as $counter) {
            $counters[$counter['productId'] . ':' . ($counter['valueId'] ?? 0)] = $counter;
        }

        return $counters;
    }

    /**
     * @param array{string, int, int, int, int, int, int} $expected
     */
    private function assertSales(array $expected): void
    {
        [$key, $sold30, $sold365, $days, $cancelled, $first, $last] = $expected;
        $facts = $this->counters()[$key];
        $this->assertSame([$sold30, $sold365], [$facts['sold30'], $facts['sold365']]);
        $this->assertSame([$days, $cancelled], [$facts['saleDays365'], $facts['cancelled365']]);
        $this->assertSame(
            [\substr(self::daysAgo($first), 0, 10), \substr(self::daysAgo($last), 0, 10)],
            [$facts['firstSale'], $facts['lastSale']]
        );
    }

    private function ledger(): LedgerDesk
    {
        $tables = new LedgerTables($this->database());
        $tables->drop(false);
        $tables->create();
        $this->shop->setting('module_true_stock_ledger', LedgerTables::VERSION);

        return new LedgerDesk(static::FAMILY);
    }

    private function database(): TestDatabase
    {
        return new TestDatabase(static::FAMILY);
    }
}
