<?php

declare(strict_types=1);

namespace TrueStock\Test\Stock;

use TrueStock\Audit\AuditTables;
use TrueStock\Audit\Plenty;
use TrueStock\Test\Helpers\EndpointTestCase;
use TrueStock\Test\Helpers\TestDatabase;

/**
 * What open pages learn about a product that its owner marked as plenty: no
 * number, and no more than OpenCart's checkout would sell.
 */
abstract class PlentyContract extends EndpointTestCase
{
    protected function setUp(): void
    {
        parent::setUp();
        $this->tables()->drop();
        $this->tables()->create();
        $this->shop->setting('module_true_stock_audit', AuditTables::VERSION);
        $this->shop->product(30, 3);
    }

    protected function tearDown(): void
    {
        $this->tables()->drop();
        parent::tearDown();
    }

    public function testNoNumberIsToldAtOnceAndAgainWhenItIsUndone(): void
    {
        $this->assertSame(['availability' => 'low-stock', 'left' => 3], $this->record(30));
        $this->plenty()->mark(30, 0);
        $this->assertSame(['availability' => 'in-stock'], $this->record(30));
        $this->plenty()->unmark(30, 0);
        $this->assertSame(['availability' => 'low-stock', 'left' => 3], $this->record(30));
    }

    public function testALargerWishIsTooFewWithoutANumber(): void
    {
        $this->plenty()->mark(30, 0);
        $this->assertSame(['ok' => true], $this->verdict('30:3'));
        $this->assertSame(['ok' => false, 'reason' => 'too-few'], $this->verdict('30:4'));
        $this->assertSame(['ok' => false, 'reason' => 'too-few'], $this->verdict('30:50'));
    }

    public function testAboveTheDisclosureLimitNothingIsTold(): void
    {
        $this->shop->product(31, 20);
        $this->plenty()->mark(31, 0);
        foreach (['31:11', '31:25'] as $want) {
            $this->assertSame(['ok' => 'unknown'], $this->verdict($want, 31));
        }
    }

    /**
     * @dataProvider nothing
     */
    public function testWithNothingLeftItIsSoldOut(int $quantity): void
    {
        $this->shop->product(31, $quantity);
        $this->plenty()->mark(31, 0);
        $this->assertSame(['availability' => 'out-of-stock', 'left' => 0], $this->record(31));
        $this->assertSame('out-of-stock', $this->verdict('31:1', 31)['reason']);
    }

    /**
     * @return int[][]
     */
    public function nothing(): array
    {
        return [[0], [-2]];
    }

    public function testTheValuesOfAProductGoWithIt(): void
    {
        $this->shop->value(30, 226, 15, 2);
        $this->shop->value(30, 226, 16, 0);
        $this->plenty()->mark(30, 0);
        $this->assertSame([226 => [15 => null, 16 => 0]], $this->record(30)['options']);
        $this->assertSame(['ok' => false, 'reason' => 'too-few'], $this->verdict('30:3:226-15'));
        $this->assertSame('option-out-of-stock', $this->verdict('30:1:226-16')['reason']);
    }

    public function testAValueCanBePlentyAlone(): void
    {
        $this->shop->value(30, 226, 15, 2);
        $this->shop->value(30, 226, 16, 1);
        $this->plenty()->mark(30, 15);
        $this->assertSame(
            ['availability' => 'low-stock', 'left' => 3, 'options' => [226 => [15 => null, 16 => 1]]],
            $this->record(30)
        );
        $this->assertSame(['ok' => false, 'reason' => 'too-few'], $this->verdict('30:3:226-15'));
        $this->assertSame(['ok' => false, 'reason' => 'too-few', 'left' => 1], $this->verdict('30:4:226-16.226-15'));
    }

    public function testOthersProductsAreUntouched(): void
    {
        $this->plenty()->mark(31, 0);
        $this->plenty()->mark(31, 15);
        $this->assertSame(['availability' => 'low-stock', 'left' => 3], $this->record(30));
    }

    public function testAShopWithoutTheTableIsNotAskedForIt(): void
    {
        $this->shop->run("DELETE FROM {$this->shop->name('setting')} WHERE `key` = 'module_true_stock_audit'");
        $this->tables()->drop();
        $this->assertSame(['availability' => 'low-stock', 'left' => 3], $this->record(30));
    }

    protected function plenty(): Plenty
    {
        return new Plenty(new TestDatabase(static::FAMILY));
    }

    private function tables(): AuditTables
    {
        return new AuditTables(new TestDatabase(static::FAMILY));
    }
}
