<?php

declare(strict_types=1);

namespace TrueStock\Test\Audit;

use TrueStock\Test\Helpers\Orders;

final class FactsOn4Test extends FactsContract
{
    protected const FAMILY = 4;

    public function testAVariantSharesItsMastersQuantityUnlessItHasItsOwn(): void
    {
        $this->shop->product(31, 7, ['master_id' => 30, 'override' => '']);
        $this->shop->product(32, 3, ['master_id' => 30, 'override' => '{"quantity":1}']);
        $counters = $this->counters();
        $this->assertSame('30', $counters['31:0']['masterId']);
        $this->assertArrayNotHasKey('masterId', $counters['32:0']);
        $this->assertArrayNotHasKey('masterId', $counters['30:0']);
    }

    public function testASaleOfAVariantIsOneOfItsMasterToo(): void
    {
        $this->shop->product(31, 7, ['master_id' => 30, 'override' => '']);
        $this->orders->add(self::daysAgo(1), Orders::COMPLETE, 31, 2, [], ['master_id' => 30]);
        $counters = $this->counters();
        $this->assertSame([2, 2], [$counters['30:0']['sold30'], $counters['31:0']['sold30']]);
    }
}
