<?php

declare(strict_types=1);

namespace TrueStock\Test\Stock;

use TrueStock\Test\Helpers\EndpointTestCase;

/**
 * The stock rules on a real database. OpenCart 3 and 4 have to obey all of
 * them.
 */
abstract class AvailabilityContract extends EndpointTestCase
{
    public function testEveryIdAskedForHasARecordInTheOrderAsked(): void
    {
        $this->shop->product(30, 3);
        $answer = $this->ask('ids=7,30,4294967296');
        $this->assertSame(200, $answer->status);
        $this->assertSame(
            '{"version":1,"products":{"7":{"availability":"unavailable"},'
            . '"30":{"availability":"low-stock","left":3},"4294967296":{"availability":"unavailable"}}}',
            $answer->body
        );
    }

    public function testAboveTheDisclosureLimitIsInStockWithoutANumber(): void
    {
        $this->shop->product(30, 11);
        $this->assertSame(['availability' => 'in-stock'], $this->record(30));
    }

    public function testAtTheDisclosureLimitTheNumberIsTold(): void
    {
        $this->shop->product(30, 10);
        $this->assertSame(['availability' => 'in-stock', 'left' => 10], $this->record(30));
    }

    public function testLowStockBeginsAtFive(): void
    {
        $this->shop->product(30, 6);
        $this->shop->product(31, 5);
        $products = $this->ask('ids=30,31')->json()['products'];
        $this->assertSame(['availability' => 'in-stock', 'left' => 6], $products[30]);
        $this->assertSame(['availability' => 'low-stock', 'left' => 5], $products[31]);
    }

    public function testZeroIsOutOfStock(): void
    {
        $this->shop->product(30, 0);
        $this->assertSame(['availability' => 'out-of-stock', 'left' => 0], $this->record(30));
    }

    public function testANegativeQuantityIsOutOfStockAndNeverANegativeNumber(): void
    {
        $this->shop->product(30, -7);
        $this->assertSame(['availability' => 'out-of-stock', 'left' => 0], $this->record(30));
    }

    public function testAProductThatDoesNotSubtractIsRefusedAtZeroAsAtCheckout(): void
    {
        $this->shop->product(30, 0, ['subtract' => 0]);
        $this->assertSame('out-of-stock', $this->record(30)['availability']);
    }

    /**
     * @dataProvider placeholders
     */
    public function testAPlaceholderIsNeitherShownNorALimit(int $quantity): void
    {
        $this->shop->setting('module_true_stock_disclose', '999999');
        $this->shop->product(30, $quantity);
        $this->shop->value(30, 226, 15, $quantity);
        $this->assertSame(
            ['availability' => 'in-stock', 'options' => [226 => [15 => null]]],
            $this->record(30)
        );
        $this->assertSame(['ok' => true], $this->verdict('30:999999:226-15'));
    }

    /**
     * @return int[][]
     */
    public function placeholders(): array
    {
        return [[999], [9999], [99999], [999999]];
    }

    public function testBesideAPlaceholderAQuantityCounts(): void
    {
        $this->shop->setting('module_true_stock_disclose', '1000');
        $this->shop->product(30, 998);
        $this->assertSame(['ok' => false, 'reason' => 'too-few', 'left' => 998], $this->verdict('30:999'));
    }

    public function testAProductSwitchedOffIsUnavailable(): void
    {
        $this->shop->product(30, 3, ['status' => 0]);
        $this->assertSame(['availability' => 'unavailable'], $this->record(30));
    }

    public function testAProductOnSaleTomorrowIsUnavailable(): void
    {
        $this->shop->product(30, 3, ['date_available' => \gmdate('Y-m-d', \time() + 2 * 86400)]);
        $this->assertSame(['availability' => 'unavailable'], $this->record(30));
    }

    public function testAProductWithoutAStartOfSaleIsOnSale(): void
    {
        $this->shop->leniently(function (): void {
            $this->shop->product(30, 3, ['date_available' => '0000-00-00']);
        });
        $this->assertSame('low-stock', $this->record(30)['availability']);
    }

    public function testAProductOfAnotherStoreIsUnavailable(): void
    {
        $this->shop->product(30, 3);
        $this->shop->withdraw(30);
        $this->shop->offer(30, 1);
        $this->assertSame(['availability' => 'unavailable'], $this->record(30));
    }

    public function testOptionValuesAreTheNumbersOfThePagesInputs(): void
    {
        $this->shop->product(30, 20);
        $this->shop->value(30, 226, 15, 2);
        $this->shop->value(30, 226, 16, 0);
        $this->shop->value(30, 226, 17, -1);
        $this->shop->value(30, 227, 18, 11);
        $this->shop->value(30, 227, 19, 0, 0);
        $this->assertSame([
            226 => [15 => 2, 16 => 0, 17 => 0],
            227 => [18 => null, 19 => null],
        ], $this->record(30)['options']);
    }

    public function testOptionIdsThatCountFromZeroStayAMap(): void
    {
        $this->shop->product(1, 20);
        $this->shop->value(1, 0, 1, 2);
        $this->shop->value(1, 1, 2, 2);
        $this->assertStringContainsString(
            '"options":{"0":{"1":2},"1":{"2":2}}',
            $this->ask('ids=1')->body
        );
    }

    public function testSizesThatAreAllSoldOutLeaveTheProductsTotalToDecide(): void
    {
        $this->shop->product(30, 3);
        $this->shop->value(30, 226, 15, 0);
        $this->assertSame(
            ['availability' => 'low-stock', 'left' => 3, 'options' => [226 => [15 => 0]]],
            $this->record(30)
        );
    }

    public function testTheMinimumIsToldOnlyAboveOne(): void
    {
        $this->shop->product(30, 50, ['minimum' => 2]);
        $this->shop->product(31, 50, ['minimum' => 1]);
        $this->shop->product(32, 50, ['minimum' => 0]);
        $products = $this->ask('ids=30,31,32')->json()['products'];
        $this->assertSame(['availability' => 'in-stock', 'minimum' => 2], $products[30]);
        $this->assertSame(['availability' => 'in-stock'], $products[31]);
        $this->assertSame(['availability' => 'in-stock'], $products[32]);
    }

    public function testBackorderIsSaidInTheShopsWordsWhenTheStockIsGone(): void
    {
        $this->shop->setting('config_stock_checkout', '1');
        $this->shop->product(30, -2);
        $this->assertSame(
            ['availability' => 'backorder', 'label' => 'Ships in 2-3 days'],
            $this->record(30)
        );
    }

    public function testWithBackordersStockOnHandIsInStockAndNothingIsALimit(): void
    {
        $this->shop->setting('config_stock_checkout', '1');
        $this->shop->product(30, 3);
        $this->shop->value(30, 226, 15, 0);
        $this->assertSame(
            ['availability' => 'in-stock', 'options' => [226 => [15 => null]]],
            $this->record(30)
        );
    }

    public function testTwoProductsAboveTheLimitHaveByteIdenticalRecords(): void
    {
        $this->shop->product(30, 11);
        $this->shop->product(31, 1000);
        $this->shop->product(32, 999);
        $record = '{"availability":"in-stock"}';
        $this->assertSame(
            "{\"version\":1,\"products\":{\"30\":$record,\"31\":$record,\"32\":$record}}",
            $this->ask('ids=30,31,32')->body
        );
    }

    public function testTheQuantityIsThatOfThisMoment(): void
    {
        $this->shop->product(30, 3);
        $this->assertSame(3, $this->record(30)['left']);
        $this->shop->run("UPDATE {$this->shop->name('product')} SET quantity = 2");
        $this->assertSame(2, $this->record(30)['left']);
    }
}
