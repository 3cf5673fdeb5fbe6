<?php

declare(strict_types=1);

namespace TrueStock\Test\Audit;

use TrueStock\Test\Helpers\Orders;

final class FactSlicesOn4Test extends FactSlicesContract
{
    protected const FAMILY = 4;

    public function testASaleOfAVariantIsOneOfItsMaster(): void
    {
        $this->shop->product(31, 7, ['master_id' => 30]);
        $this->orders->add(\gmdate('Y-m-d H:i:s'), Orders::COMPLETE, 31, 3, [15], ['master_id' => 30]);
        $sliced = $this->sliced();
        $this->assertSame($this->whole(), $sliced);
        $this->assertSame([3, 3, 3], \array_column($sliced, 'sold30'));
    }
}
