<?php

declare(strict_types=1);

namespace TrueStock\Test\Holds;

use TrueStock\Holds\HoldLog;
use TrueStock\Holds\Shortage;
use TrueStock\Test\Helpers\HoldDesk;
use TrueStock\Test\Helpers\HoldsTestCase;
use TrueStock\Test\Helpers\TestDatabase;

/**
 * What is written down of refusals, and what the owner allows.
 */
abstract class HoldLogContract extends HoldsTestCase
{
    public function testARefusalAtThePaymentCountsOnce(): void
    {
        $this->log()->prevented(HoldDesk::guest('Ann'), self::shortage(), 0);
        $this->log()->unsure(HoldDesk::guest('Ann'), self::shortage(), 7);
        $this->log()->unsure(HoldDesk::guest('Ann'), self::shortage(), 7);
        $this->log()->prevented(HoldDesk::guest('Ann'), self::shortage(), 0);
        $this->assertSame(['unsure 7'], $this->entries());
    }

    public function testEachOrderWhoseMoneyMayHaveMovedIsListed(): void
    {
        $this->log()->unsure(HoldDesk::guest('Ann'), self::shortage(), 7);
        $this->log()->unsure(HoldDesk::guest('Ann'), self::shortage(), 8);
        $this->log()->unsure(HoldDesk::guest('Ben'), self::shortage(), 9);
        $this->assertSame(['unsure 7', 'unsure 8', 'unsure 9'], $this->entries());
    }

    public function testAnOrderIsAllowedAlone(): void
    {
        $this->assertFalse($this->log()->isAllowed(7));
        $this->log()->allow(7);
        $this->assertTrue($this->log()->isAllowed(7));
        $this->assertFalse($this->log()->isAllowed(8));
    }

    private function log(): HoldLog
    {
        return new HoldLog(new TestDatabase(static::FAMILY));
    }

    /**
     * @return string[]
     */
    private function entries(): array
    {
        $table = $this->shop->name('true_stock_log');

        return \array_map(static function (array $row): string {
            return "{$row['kind']} {$row['order_id']}";
        }, $this->shop->rows("SELECT kind, order_id FROM $table ORDER BY log_id"));
    }

    private static function shortage(): Shortage
    {
        return new Shortage(30, 'Cup', 0, false, false);
    }
}
