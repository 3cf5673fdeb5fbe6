<?php

declare(strict_types=1);

namespace TrueStock\Test\Audit;

use PHPUnit\Framework\TestCase;
use TrueStock\Audit\Facts;
use TrueStock\Audit\FactSlices;
use TrueStock\Audit\OrderSlice;
use TrueStock\Audit\StoredSettings;
use TrueStock\Ledger\LedgerTables;
use TrueStock\Ledger\Reconciler;
use TrueStock\Test\Helpers\LedgerDesk;
use TrueStock\Test\Helpers\Orders;
use TrueStock\Test\Helpers\ShopTables;
use TrueStock\Test\Helpers\TestDatabase;

/**
 * The facts that a page adds up from slices are those that are read at once.
 */
abstract class FactSlicesContract extends TestCase
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
        $this->shop->product(30, 7);
        $this->shop->value(30, 226, 15, 4);
    }

    protected function tearDown(): void
    {
        (new LedgerTables($this->database()))->drop(false);
    }

    public function testSlicesAddUpToTheFacts(): void
    {
        foreach ([[0, 1], [29, 2], [30, 4], [364, 8], [365, 16], [500, 32]] as [$days, $pieces]) {
            $day = \gmdate('Y-m-d H:i:s', \time() - $days * 86400);
            $this->orders->add($day, Orders::COMPLETE, 30, $pieces, [15]);
            $this->orders->add($day, Orders::CANCELED, 30, $pieces, [15]);
            $this->orders->add($day, Orders::NONE, 30, $pieces, [15]);
            $this->orders->add($day, Orders::COMPLETE, 999, $pieces, [999]);
        }
        $this->assertSame($this->whole(), $this->sliced());
    }

    public function testManyLinesComeInSeveralSlices(): void
    {
        $this->addProducts(1700);
        $this->addLines(25000);
        $slices = $this->slices();
        $this->assertGreaterThan(1, \count($slices['products']));
        $this->assertGreaterThan(1, \count($slices['counters']));
        foreach ($slices['counters'] as $slice) {
            $this->assertLessThanOrEqual(1001, \count($slice['counters']));
        }
        $shares = \array_column($slices['products'], 'share');
        $this->assertSame(1, \end($shares));
        $this->assertGreaterThan(0, $shares[0]);
        $this->assertLessThan(1, $shares[0]);
        $sliced = self::add($slices);
        $this->assertSame($this->whole(), $sliced);
        $this->assertSame(25000, $sliced['30:0']['sold30']);
    }

    public function testAnEmptyShopHasOneSliceOfEach(): void
    {
        $this->shop->reset();
        $this->assertSame([1, 1, 1], \array_map('count', \array_values($this->slices())));
        $this->assertSame([], $this->sliced());
    }

    public function testALookFindsWhatNobodyTold(): void
    {
        $tables = new LedgerTables($this->database());
        $tables->create();
        $this->shop->setting('module_true_stock_ledger', LedgerTables::VERSION);
        $this->shop->run("UPDATE {$this->shop->name('product')} SET quantity = 9");
        $this->shop->run("DELETE FROM {$this->shop->name('product_option_value')}");
        $reconciler = new Reconciler($this->database(), (new LedgerDesk(static::FAMILY))->ledger);
        $counters = self::add($this->slices($reconciler));
        $this->assertSame([9, 1], [$counters['30:0']['ledgerQuantity'], $counters['30:0']['corrections365']]);
        $found = $this->shop->rows("SELECT `value_id`, `change` FROM {$this->shop->name('true_stock_ledger')}"
            . " WHERE `cause` = 'unexplained' ORDER BY `value_id`");
        $this->assertEquals([['value_id' => 0, 'change' => 2], ['value_id' => 15, 'change' => -4]], $found);
    }

    public function testALookStaysInItsRange(): void
    {
        (new LedgerTables($this->database()))->create();
        $this->shop->run("UPDATE {$this->shop->name('product')} SET quantity = 9");
        $reconciler = new Reconciler($this->database(), (new LedgerDesk(static::FAMILY))->ledger);
        foreach ([[1, 29], [31, Reconciler::LAST_ID], [1, 30]] as $look => [$first, $last]) {
            $reconciler->lookAt($first, $last);
            $found = $this->shop->rows("SELECT `change_id` FROM {$this->shop->name('true_stock_ledger')}"
                . " WHERE `cause` = 'unexplained'");
            $this->assertCount($look === 2 ? 1 : 0, $found);
        }
    }

    public function testAnUnknownKindIsOver(): void
    {
        $this->assertTrue($this->source(null)->read('users', 0)['isLast']);
    }

    /**
     * @return array<string, array<string, mixed>> by key
     */
    protected function whole(): array
    {
        $counters = [];
        foreach ($this->facts()->counters($this->database()) as $counter) {
            $counters[self::key($counter)] = $counter;
        }

        return $counters;
    }

    /**
     * @return array<string, array<string, mixed>> by key
     */
    protected function sliced(): array
    {
        return self::add($this->slices());
    }

    /**
     * @return array<string, array<int, array<string, mixed>>> by kind
     */
    private function slices(?Reconciler $reconciler = null): array
    {
        $source = $this->source($reconciler);
        $slices = [];
        foreach (['products', 'values', 'counters'] as $kind) {
            $after = 0;
            do {
                $slice = \json_decode((string) \json_encode($source->read($kind, $after)), true);
                $slices[$kind][] = $slice;
                $after = $slice['after'];
            } while (!$slice['isLast']);
        }

        return $slices;
    }

    /**
     * As the page does it: opencart/admin/audit/sales.js.
     *
     * @param array<string, array<int, array<string, mixed>>> $slices
     * @return array<string, array<string, mixed>> by key
     */
    private static function add(array $slices): array
    {
        $sums = [];
        foreach (\array_merge($slices['products'], $slices['values']) as $slice) {
            foreach ($slice['sales'] as [$key, $sold30, $sold365, $cancelled, $first, $last, $days]) {
                $sum = $sums[$key] ?? [0, 0, [], 0, [], []];
                $sums[$key] = [
                    $sum[0] + $sold30,
                    $sum[1] + $sold365,
                    \array_merge($sum[2], $days),
                    $sum[3] + $cancelled,
                    \array_merge($sum[4], \array_filter([$first])),
                    \array_merge($sum[5], [$last]),
                ];
            }
        }
        $counters = [];
        foreach ($slices['counters'] as $slice) {
            foreach ($slice['counters'] as $counter) {
                $counters[self::key($counter)] = $counter + self::sales($sums[self::key($counter)] ?? null);
            }
        }

        return $counters;
    }

    /**
     * @param array<int, mixed>|null $sum
     * @return array<string, int|string>
     */
    private static function sales(?array $sum): array
    {
        [$sold30, $sold365, $days, $cancelled, $first, $last] = $sum ?? [0, 0, [], 0, [], ['']];

        return [
            'sold30' => $sold30,
            'sold365' => $sold365,
            'saleDays365' => \count(\array_unique($days)),
            'cancelled365' => $cancelled,
        ] + ($first === [] ? [] : ['firstSale' => \min($first), 'lastSale' => \max($last)]);
    }

    /**
     * @param array<string, mixed> $counter
     */
    private static function key(array $counter): string
    {
        return $counter['productId'] . ':' . ($counter['valueId'] ?? 0);
    }

    private function addProducts(int $number): void
    {
        $rows = [];
        for ($id = 101; $id < 101 + $number; $id++) {
            $rows[] = "($id, $id, 1, '2009-02-03', 1)";
        }
        $this->shop->run("INSERT INTO {$this->shop->name('product')} (product_id, quantity, stock_status_id,"
            . ' date_available, status) VALUES ' . \implode(',', $rows));
    }

    private function addLines(int $number): void
    {
        $this->orders->add(\gmdate('Y-m-d H:i:s', \time() - 86400), Orders::COMPLETE, 30, 1);
        $rows = \array_fill(0, $number - 1, '(1, 30, 1)');
        $this->shop->run("INSERT INTO {$this->shop->name('order_product')} (order_id, product_id, quantity) VALUES "
            . \implode(',', $rows));
    }

    private function source(?Reconciler $reconciler): FactSlices
    {
        $database = $this->database();
        $orders = new OrderSlice($database, new StoredSettings($database), static::FAMILY === 4);

        return new FactSlices($database, $this->facts(), $orders, $reconciler);
    }

    private function facts(): Facts
    {
        $database = $this->database();

        return new Facts($database, new StoredSettings($database), static::FAMILY === 4);
    }

    private function database(): TestDatabase
    {
        return new TestDatabase(static::FAMILY);
    }
}
