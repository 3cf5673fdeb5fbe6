<?php

declare(strict_types=1);

namespace TrueStock\Test\Stock;

use TrueStock\Test\Helpers\EndpointTestCase;

/**
 * What open pages learn about stock that others hold.
 */
abstract class HeldStockContract extends EndpointTestCase
{
    protected function setUp(): void
    {
        parent::setUp();
        $this->shop->holds();
    }

    public function testHeldPiecesAreNotLeft(): void
    {
        $this->shop->product(30, 3);
        $this->shop->hold('ann', 30, 0, 1);
        $this->shop->hold('ben', 30, 0, 1);
        $this->assertSame(['availability' => 'low-stock', 'left' => 1], $this->record(30));
    }

    public function testAllHeldIsOutOfStockAndSaysWhy(): void
    {
        $this->shop->product(30, 1);
        $this->shop->hold('ann', 30, 0, 1);
        $this->assertSame(
            ['availability' => 'out-of-stock', 'left' => 0, 'label' => "Held in another shopper's cart"],
            $this->record(30)
        );
        $this->assertSame(['ok' => false, 'reason' => 'out-of-stock', 'left' => 0], $this->verdict('30:1'));
    }

    public function testTheReasonIsSaidInTheLanguageAskedFor(): void
    {
        $this->shop->product(30, 1);
        $this->shop->hold('ann', 30, 0, 1);
        $label = $this->ask('ids=30&lang=de-de')->json()['products'][30]['label'];
        $this->assertSame('Im Warenkorb eines anderen Kunden reserviert', $label);
    }

    public function testWhatIsReallySoldOutHasNoLabel(): void
    {
        $this->shop->product(30, 0);
        $this->assertSame(['availability' => 'out-of-stock', 'left' => 0], $this->record(30));
    }

    public function testALapsedHoldDoesNotCount(): void
    {
        $this->shop->product(30, 1);
        $this->shop->hold('ann', 30, 0, 1, 0);
        $this->assertSame(['availability' => 'low-stock', 'left' => 1], $this->record(30));
    }

    public function testAHoldOfAClockThatWasSetBackDoesNotCount(): void
    {
        $this->shop->product(30, 1);
        $this->shop->hold('ann', 30, 0, 1, 600);
        $this->assertSame('out-of-stock', $this->record(30)['availability']);
        $this->shop->run("UPDATE {$this->shop->name('true_stock_hold')}"
            . ' SET opened = opened + 86400, expires = expires + 86400');
        $this->assertSame('low-stock', $this->record(30)['availability']);
    }

    public function testHeldValuesAreNotLeft(): void
    {
        $this->shop->product(30, 9);
        $this->shop->value(30, 226, 15, 1);
        $this->shop->value(30, 226, 16, 4);
        $this->shop->hold('ann', 30, 0, 2);
        $this->shop->hold('ann', 30, 15, 1);
        $this->shop->hold('ben', 30, 16, 1);
        $this->assertSame(
            ['availability' => 'in-stock', 'left' => 7, 'options' => [226 => [15 => 0, 16 => 3]]],
            $this->record(30)
        );
        $this->assertSame('option-out-of-stock', $this->verdict('30:1:226-15')['reason']);
    }

    public function testOthersProductsAreUntouched(): void
    {
        $this->shop->product(30, 2);
        $this->shop->product(31, 2);
        $this->shop->hold('ann', 31, 0, 2);
        $this->assertSame(['availability' => 'low-stock', 'left' => 2], $this->record(30));
    }

    public function testWithoutItsTableItAnswersAsWithoutADatabase(): void
    {
        $this->expectedErrors = ["/True Stock: Table '.*true_stock_hold' doesn't exist/"];
        $this->shop->product(30, 1);
        $this->shop->run("DROP TABLE {$this->shop->name('true_stock_hold')}");
        $this->assertProblem(503, $this->ask('ids=30'));
    }

    /**
     * @dataProvider withoutHolds
     */
    public function testWhereNothingIsHeldTheTableIsNotAsked(string $key, string $value): void
    {
        $this->shop->product(30, 1);
        $this->shop->hold('ann', 30, 0, 1);
        $this->shop->run("DELETE FROM {$this->shop->name('setting')} WHERE `key` = '$key'");
        $this->shop->setting($key, $value);
        $this->shop->run("RENAME TABLE {$this->shop->name('true_stock_hold')} TO {$this->shop->name('away')}");
        try {
            $this->assertArrayNotHasKey('label', $this->record(30));
        } finally {
            $this->shop->run("DROP TABLE {$this->shop->name('away')}");
        }
    }

    /**
     * @return array<string, string[]>
     */
    public function withoutHolds(): array
    {
        return [
            'guard off' => ['module_true_stock_guard', '0'],
            'not installed' => ['module_true_stock_holds', ''],
            'module off' => ['module_true_stock_status', '0'],
            'backorders' => ['config_stock_checkout', '1'],
        ];
    }
}
