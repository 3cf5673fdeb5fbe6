<?php

declare(strict_types=1);

namespace TrueStock\Test\Helpers;

use PHPUnit\Framework\TestCase;
use TrueStock\Ledger\LedgerTables;

/**
 * A shop with a ledger, and what tests ask of it. The sum of all lines is the
 * table, however a test ends.
 */
abstract class LedgerTestCase extends TestCase
{
    protected const FAMILY = 0;

    /** @var ShopTables */
    protected $shop;

    /** @var LedgerDesk */
    protected $desk;

    protected function setUp(): void
    {
        $this->shop = ShopTables::of(static::FAMILY);
        $this->shop->reset();
        $this->tables()->drop(false);
        $this->shop->product(30, 10);
        $this->shop->value(30, 226, 15, 4);
        $this->tables()->create();
        $this->desk = new LedgerDesk(static::FAMILY);
    }

    protected function tearDown(): void
    {
        $this->assertChain();
        $this->tables()->drop(false);
    }

    protected function age(int $days): void
    {
        $this->shop->run("UPDATE {$this->name()} SET written = written - $days * 86400");
    }

    /**
     * @param int|string $expression
     */
    protected function write($expression): void
    {
        $this->shop->run("UPDATE {$this->shop->name('product')} SET quantity = $expression WHERE product_id = 30");
    }

    protected function quantity(): int
    {
        return (int) $this->shop->rows("SELECT quantity FROM {$this->shop->name('product')}")[0]['quantity'];
    }

    /**
     * @param array<int, array<int, int|string>> $lines cause, change, quantity
     */
    protected function assertLines(array $lines, int $valueId = 0): void
    {
        $this->assertSame($lines, $this->changes($valueId));
    }

    /**
     * @return array<int, array<int, int|string>>
     */
    protected function changes(int $valueId = 0): array
    {
        $rows = $this->shop->rows("SELECT cause, `change`, quantity FROM {$this->name()} WHERE value_id = $valueId"
            . " AND step IS NOT NULL AND (`change` <> 0 OR cause = 'first') ORDER BY step");

        return \array_map(static function (array $row): array {
            return [$row['cause'], (int) $row['change'], (int) $row['quantity']];
        }, $rows);
    }

    /** The first quantity and all changes are what each line says. */
    protected function assertChain(): void
    {
        $lines = $this->changes();
        $known = $lines[0][2] - $lines[0][1];
        foreach ($lines as [, $change, $quantity]) {
            $known += $change;
            $this->assertSame($known, $quantity);
        }
    }

    protected function tables(): LedgerTables
    {
        return new LedgerTables(new TestDatabase(static::FAMILY));
    }

    protected function name(): string
    {
        return $this->shop->name('true_stock_ledger');
    }
}
