<?php

declare(strict_types=1);

namespace TrueStock\Test\Endpoint;

use TrueStock\Test\Helpers\EndpointTestCase;

/**
 * want=…: may exactly this be bought now?
 */
final class VerifyTest extends EndpointTestCase
{
    public function testWhatIsThereMayBeBought(): void
    {
        $this->shop->product(30, 3);
        $this->assertSame(['ok' => true], $this->verdict('30:3'));
    }

    public function testMoreThanIsThereIsTooFewWithWhatIsLeft(): void
    {
        $this->shop->product(30, 3);
        $this->assertSame(['ok' => false, 'reason' => 'too-few', 'left' => 3], $this->verdict('30:4'));
    }

    public function testG1AboveTheDisclosureLimitNoQuantityIsJudged(): void
    {
        $this->shop->product(30, 11);
        $this->shop->product(31, 940);
        $this->shop->product(32, 999);
        $this->shop->product(33, 10);
        foreach ([30, 31, 32] as $id) {
            foreach ([11, 12, 939, 940, 941] as $wanted) {
                $this->assertSame(['ok' => 'unknown'], $this->verdict("$id:$wanted", $id));
            }
            $this->assertSame(['ok' => true], $this->verdict("$id:10", $id));
        }
        $this->assertSame(['ok' => false, 'reason' => 'too-few', 'left' => 10], $this->verdict('33:11', 33));
    }

    public function testG1SplitOverLinesOrOptionValuesAQuantityIsNotJudgedEither(): void
    {
        foreach ([30 => 940, 31 => 41] as $id => $quantity) {
            $this->shop->product($id, $quantity);
            $this->shop->value($id, 226, $id, $quantity - 20);
            $this->shop->value($id, 226, $id + 10, 5);
            foreach (["25:226-$id", "930:226-$id", "9,$id:9"] as $lines) {
                $this->assertSame(['ok' => 'unknown'], $this->verdict("$id:$lines", $id));
            }
            $this->assertSame(
                ['ok' => false, 'reason' => 'too-few', 'left' => 5],
                $this->verdict("$id:6:226-$id,$id:6:226-" . ($id + 10), $id)
            );
        }
    }

    public function testG1AMinimumAboveTheLimitTellsNothingOfTheStock(): void
    {
        foreach ([30 => 15, 31 => 25] as $id => $quantity) {
            $this->shop->product($id, $quantity, ['minimum' => 20]);
            $this->assertSame(['ok' => false, 'reason' => 'minimum'], $this->verdict("$id:5", $id));
            $this->assertSame(['ok' => 'unknown'], $this->verdict("$id:20", $id));
        }
    }

    public function testG1AListOfWantsIsAtMostACart(): void
    {
        $this->shop->product(30, 3);
        $lines = static function (int $count): string {
            return 'ids=30&want=' . \implode(',', \array_fill(0, $count, '30:1'));
        };
        $this->assertSame(200, $this->ask($lines(20))->status);
        $this->assertProblem(400, $this->ask($lines(21)));
    }

    public function testSoldOutIsOutOfStockWithNothingLeft(): void
    {
        $this->shop->product(30, -4);
        $this->assertSame(['ok' => false, 'reason' => 'out-of-stock', 'left' => 0], $this->verdict('30:1'));
    }

    public function testAHiddenProductIsUnavailable(): void
    {
        $this->assertSame(['ok' => false, 'reason' => 'unavailable'], $this->verdict('30:1'));
    }

    public function testASoldOutSizeIsOptionOutOfStock(): void
    {
        $this->shop->product(30, 3);
        $this->shop->value(30, 226, 15, 0);
        $this->shop->value(30, 226, 16, 1);
        $refused = ['ok' => false, 'reason' => 'option-out-of-stock', 'left' => 0];
        $this->assertSame($refused, $this->verdict('30:1:226-15'));
        $this->assertSame(['ok' => true], $this->verdict('30:1:226-16'));
    }

    public function testTheSizeLimitsAsTheProductDoes(): void
    {
        $this->shop->product(30, 8);
        $this->shop->value(30, 226, 15, 2);
        $this->shop->value(30, 218, 32, 5);
        $this->assertSame(
            ['ok' => false, 'reason' => 'too-few', 'left' => 2],
            $this->verdict('30:6:226-15.218-32')
        );
    }

    public function testASizeThatIsNotCountedDoesNotLimit(): void
    {
        $this->shop->product(30, 8);
        $this->shop->value(30, 226, 15, 0, 0);
        $this->assertSame(['ok' => true], $this->verdict('30:8:226-15'));
    }

    /**
     * @dataProvider foreignValues
     */
    public function testAValueThatTheProductDoesNotHaveIsOptionOutOfStock(string $pair): void
    {
        $this->shop->product(30, 8);
        $this->shop->value(30, 226, 15, 5);
        $this->shop->product(31, 8);
        $this->shop->value(31, 230, 20, 5);
        $this->assertSame('option-out-of-stock', $this->verdict("30:1:$pair")['reason']);
    }

    /**
     * @return string[][]
     */
    public function foreignValues(): array
    {
        return ['of another product' => ['230-20'], 'of another option' => ['230-15'], 'of none' => ['226-99']];
    }

    public function testABoxTickedTwiceCountsOnce(): void
    {
        $this->shop->product(30, 8);
        $this->shop->value(30, 226, 15, 1);
        $this->assertSame(['ok' => true], $this->verdict('30:1:226-15.226-15'));
    }

    public function testLinesOfOneProductAreAddedUp(): void
    {
        $this->shop->product(30, 3);
        $this->shop->value(30, 226, 15, 2);
        $this->shop->value(30, 226, 16, 2);
        $this->assertSame(['ok' => true], $this->verdict('30:2:226-15,30:1:226-16'));
        $this->assertSame(
            ['ok' => false, 'reason' => 'too-few', 'left' => 3],
            $this->verdict('30:2:226-15,30:2:226-16')
        );
    }

    public function testLinesWithTheSameSizeAreAddedUp(): void
    {
        $this->shop->product(30, 9);
        $this->shop->value(30, 226, 15, 2);
        $this->assertSame(
            ['ok' => false, 'reason' => 'too-few', 'left' => 2],
            $this->verdict('30:2:226-15,30:1:226-15')
        );
    }

    public function testBelowTheMinimumIsSaidWhenMoreCanBeTaken(): void
    {
        $this->shop->product(30, 9, ['minimum' => 3]);
        $this->assertSame(['ok' => false, 'reason' => 'minimum'], $this->verdict('30:2'));
        $this->assertSame(['ok' => true], $this->verdict('30:2,30:1'));
    }

    public function testNobodyIsToldToTakeMoreThanThereIs(): void
    {
        $this->shop->product(30, 2, ['minimum' => 3]);
        $tooFew = ['ok' => false, 'reason' => 'too-few', 'left' => 2];
        $this->assertSame($tooFew, $this->verdict('30:1'));
        $this->shop->product(31, 9, ['minimum' => 3]);
        $this->shop->value(31, 226, 15, 2);
        $this->assertSame($tooFew, $this->verdict('31:1:226-15', 31));
    }

    public function testWithBackordersOnlyMinimumAndWrongValuesRefuse(): void
    {
        $this->shop->setting('config_stock_checkout', '1');
        $this->shop->product(30, -1, ['minimum' => 2]);
        $this->shop->value(30, 226, 15, 0);
        $this->assertSame(['ok' => true], $this->verdict('30:50:226-15'));
        $this->assertSame('minimum', $this->verdict('30:1:226-15')['reason']);
        $this->assertSame('option-out-of-stock', $this->verdict('30:2:226-99')['reason']);
    }

    public function testSeveralProductsAreAnsweredAtOnce(): void
    {
        $this->shop->product(30, 3);
        $this->shop->product(31, 0);
        $answer = $this->ask('ids=30,31,32&want=31:1,30:1')->json();
        $this->assertSame(['version', 'products', 'want'], \array_keys($answer));
        $this->assertSame(['ok' => true], $answer['want'][30]);
        $this->assertSame('out-of-stock', $answer['want'][31]['reason']);
        $this->assertArrayNotHasKey(32, $answer['want']);
    }

    public function testAVerifyIsNeverCached(): void
    {
        $this->shop->product(30, 3);
        $this->assertSame('no-store', $this->ask('ids=30&want=30:1')->header('cache-control'));
    }

    public function testAPercentEncodedVerifyIsRefused(): void
    {
        $this->shop->product(30, 3);
        $this->shop->value(30, 226, 15, 3);
        $this->assertSame(['ok' => true], $this->verdict('30:2:226-15,30:1'));
        $this->assertProblem(400, $this->ask('ids=30&want=30%3A2%3A226-15,30:1'));
    }
}
