<?php

declare(strict_types=1);

namespace TrueStock\Test\Helpers;

use PHPUnit\Framework\TestCase;
use TrueStock\Holds\Shortage;

/**
 * A shop without shoppers, and what tests ask of its holds.
 */
abstract class HoldsTestCase extends TestCase
{
    protected const FAMILY = 0;

    /** @var ShopTables */
    protected $shop;

    /** @var HoldDesk */
    protected $desk;

    /** @var int seconds since 1970 */
    protected $now;

    protected function setUp(): void
    {
        $this->shop = ShopTables::of(static::FAMILY);
        $this->shop->reset();
        $this->shop->holds();
        $this->desk = new HoldDesk(static::FAMILY);
        $this->now = \time();
        $this->letPass(0);
    }

    protected function tearDown(): void
    {
        $this->shop->run('SET timestamp = DEFAULT');
    }

    /**
     * The clock of holds is the database's: on this connection it stands still
     * until a test moves it.
     */
    protected function letPass(int $minutes): void
    {
        $this->now += 60 * $minutes;
        $this->shop->run("SET timestamp = $this->now");
    }

    /**
     * @return array<string, int> pieces by counter
     */
    protected function held(string $who): array
    {
        $held = [];
        foreach ($this->shop->rows("SELECT * FROM {$this->table()} WHERE owner = '" . \md5($who) . "'") as $row) {
            $held["{$row['product_id']}:{$row['value_id']}"] = (int) $row['quantity'];
        }

        return $held;
    }

    protected function assertShort(int $productId, int $left, ?Shortage $shortage): void
    {
        $this->assertNotNull($shortage);
        $this->assertSame([$productId, $left], [$shortage->productId, $shortage->left]);
    }

    protected function expire(string $who): void
    {
        $this->shop->run("UPDATE {$this->table()} SET expires = UNIX_TIMESTAMP() WHERE owner = '" . \md5($who) . "'");
    }

    protected function table(): string
    {
        return $this->shop->name('true_stock_hold');
    }
}
