<?php

declare(strict_types=1);

namespace TrueStock\Test\Stock;

use TrueStock\Test\Helpers\EndpointTestCase;

/**
 * Variants of OpenCart 4: a product row of their own, the options of the master.
 */
final class VariantsTest extends EndpointTestCase
{
    public function testAVariantHasItsOwnQuantityAndItsMastersOptionValues(): void
    {
        $this->shop->product(30, 8);
        $this->shop->value(30, 226, 15, 4);
        $this->shop->product(31, 2, ['master_id' => 30]);
        $this->assertSame(
            ['availability' => 'low-stock', 'left' => 2, 'options' => [226 => [15 => 4]]],
            $this->record(31)
        );
        $this->assertSame(
            ['availability' => 'in-stock', 'left' => 8, 'options' => [226 => [15 => 4]]],
            $this->record(30)
        );
    }
}
