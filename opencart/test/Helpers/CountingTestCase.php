<?php

declare(strict_types=1);

namespace TrueStock\Test\Helpers;

use PHPUnit\Framework\TestCase;
use TrueStock\Counting\Count;
use TrueStock\Counting\CountTables;
use TrueStock\Ledger\LedgerTables;

/**
 * A shop with a ledger that began yesterday, and what tests of counting ask of it.
 */
abstract class CountingTestCase extends TestCase
{
    protected const FAMILY = 0;

    protected const HOUR = 3600;

    /** @var ShopTables */
    protected $shop;

    /** @var LedgerDesk */
    protected $desk;

    protected function setUp(): void
    {
        $this->shop = ShopTables::of(static::FAMILY);
        $this->shop->reset();
        $this->shop->product(30, 10);
        $this->shop->product(31, 20);
        $this->dropTables();
        (new LedgerTables($this->database()))->create();
        (new CountTables($this->database()))->create();
        $this->age();
        $this->desk = new LedgerDesk(static::FAMILY);
    }

    protected function tearDown(): void
    {
        $this->desk->look();
        $this->assertSame([], $this->shop->rows("SELECT 1 FROM {$this->name('ledger')} WHERE cause = 'unexplained'"
            . ' AND quantity <> 15'));
        $this->desk->die();
        $this->dropTables();
    }

    protected function enter(int $counted, int $ageSeconds = 0, int $list = 0, int $product = 30): bool
    {
        $count = new Count($product, 0, $counted);
        $count->ageSeconds = $ageSeconds;
        $count->listId = $list;

        return $this->desk->recorder()->record($count);
    }

    /** What is in the ledger happened longer ago. */
    protected function age(int $seconds = 86400): void
    {
        $this->shop->run("UPDATE {$this->name('ledger')} SET written = written - $seconds, began = began - $seconds");
    }

    /**
     * @param array<int, array{int, int|null, int}> $expected counted, recorded, change
     */
    protected function assertCounts(array $expected): void
    {
        $rows = $this->shop->rows("SELECT counted, recorded, `change` FROM {$this->name('count')} ORDER BY count_id");
        $this->assertSame($expected, \array_map(static function (array $row): array {
            return \array_map('intval', \array_values($row));
        }, $rows));
    }

    protected function quantity(int $product = 30): int
    {
        $table = $this->shop->name('product');

        return (int) $this->shop->rows("SELECT quantity FROM $table WHERE product_id = $product")[0]['quantity'];
    }

    protected function name(string $table): string
    {
        return $this->shop->name("true_stock_$table");
    }

    protected function dropTables(): void
    {
        (new LedgerTables($this->database()))->drop(false);
        (new CountTables($this->database()))->drop();
    }

    protected function database(): TestDatabase
    {
        return new TestDatabase(static::FAMILY);
    }
}
