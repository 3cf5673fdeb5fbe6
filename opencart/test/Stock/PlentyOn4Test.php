<?php

declare(strict_types=1);

namespace TrueStock\Test\Stock;

final class PlentyOn4Test extends PlentyContract
{
    protected const FAMILY = 4;

    public function testAMastersValuesArePlentyOnItsVariantsToo(): void
    {
        $this->shop->value(30, 226, 15, 2);
        $this->shop->product(31, 2, ['master_id' => 30]);
        $this->plenty()->mark(30, 0);
        $this->assertSame(
            ['availability' => 'low-stock', 'left' => 2, 'options' => [226 => [15 => null]]],
            $this->record(31)
        );
    }
}
