<?php

declare(strict_types=1);

namespace TrueStock\Test\Counting;

use PHPUnit\Framework\TestCase;
use TrueStock\Counting\Count;
use TrueStock\Counting\CounterChoice;
use TrueStock\Counting\Sheet;
use TrueStock\Test\Helpers\ShopTables;
use TrueStock\Test\Helpers\TestDatabase;

/**
 * What is to be counted, and what a sheet says of it.
 */
final class CounterChoiceTest extends TestCase
{
    private const NOW = '2026-06-01 12:00:00';

    /** @var ShopTables */
    private $shop;

    protected function setUp(): void
    {
        $this->shop = ShopTables::of(4);
        $this->shop->reset();
        $this->shop->product(30, 1);
        $this->shop->value(30, 226, 15, 1);
        $this->shop->value(30, 226, 16, 1, 0);
        $this->shop->product(31, 1, ['sort_order' => -1]);
        $this->shop->product(32, 1, ['subtract' => 0]);
        $this->shop->product(33, 1, ['status' => 0]);
        $this->shop->product(34, 1, ['date_available' => '2026-06-02']);
        $this->shop->product(35, 1);
        $this->shop->withdraw(35);
    }

    public function testASampleIsOfWhatIsCountedAndOnSale(): void
    {
        $sample = $this->choice()->sample(99, 'a', self::NOW);
        \sort($sample);
        $this->assertSame(['30:0', '30:15', '31:0'], $sample);
    }

    public function testEachIsAsLikelyAsAnyOther(): void
    {
        $first = [];
        for ($seed = 0; $seed < 150; $seed++) {
            $first[] = $this->choice()->sample(1, \sprintf('%016x', $seed), self::NOW)[0];
        }
        foreach (['30:0', '30:15', '31:0'] as $key) {
            // More than three standard deviations.
            $this->assertEqualsWithDelta(50, \array_count_values($first)[$key], 18, $key);
        }
    }

    public function testTheSeedTellsTheSampleAgain(): void
    {
        $sample = $this->choice()->sample(3, 'b', self::NOW);
        $this->assertSame($sample, $this->choice()->sample(3, 'b', self::NOW));
        $this->assertSame(\array_slice($sample, 0, 2), $this->choice()->sample(2, 'b', self::NOW));
    }

    public function testACategoryIsInTheOrderOfTheStorefront(): void
    {
        foreach ([30, 31, 32] as $product) {
            $this->shop->insert('product_to_category', ['product_id' => $product, 'category_id' => 20]);
        }
        $this->assertSame(['31:0', '30:0', '30:15'], $this->choice()->category(20, 9, 1));
        $this->assertSame(['31:0'], $this->choice()->category(20, 1, 1));
        $this->assertSame([], $this->choice()->category(21, 9, 1));
    }

    public function testAListKeepsItsOrderAndWhatIsThere(): void
    {
        $asked = ['33:0', '30:15', '30:99', '99:0', '33:0', "1' OR 1:0", '', '30:0 '];
        $this->assertSame(['33:0', '30:15'], $this->choice()->chosen($asked));
    }

    public function testASheetSaysWhatItIsAndWhereItLies(): void
    {
        $this->shop->run("UPDATE {$this->shop->name('product')} SET model = 'C&amp;1', location = 'Shelf 2'"
            . ' WHERE product_id = 30');
        $this->shop->insert('product_description', ['product_id' => 30, 'language_id' => 1, 'name' => 'Cap &amp; co']);
        $this->shop->insert('product_to_category', ['product_id' => 30, 'category_id' => 20]);
        $this->shop->insert('category_description', ['category_id' => 20, 'language_id' => 1, 'name' => 'Hats']);
        $this->shop->insert('option_description', ['option_id' => 0, 'language_id' => 1, 'name' => 'Size']);
        $this->shop->insert('option_value_description', ['option_value_id' => 0, 'language_id' => 1, 'name' => 'S']);
        [$value, $product] = (new Sheet(new TestDatabase(4), 1))->lines(['30:15', '30:0', '99:0']);
        foreach ([$value, $product] as $line) {
            $this->assertSame(
                ['Cap & co', 'C&1', 'Shelf 2', 'Hats'],
                [$line['name'], $line['model'], $line['location'], $line['category']]
            );
        }
        $this->assertSame(['Size: S', 15, ''], [$value['label'], $value['value'], $product['label']]);
    }

    /**
     * @dataProvider nonsense
     * @param array<string, mixed> $changes
     */
    public function testNonsenseIsNoCount(array $changes): void
    {
        $post = ['product' => '30', 'counted' => '7', 'age' => '5', 'entry' => \str_repeat('0a', 16)];
        $this->assertSame([30, 0, 7], [Count::ofPost($post)->productId, Count::ofPost($post)->valueId,
            Count::ofPost($post)->counted]);
        $this->assertNull(Count::ofPost($changes + $post));
    }

    /**
     * @return array<int, array<int, array<string, mixed>>>
     */
    public function nonsense(): array
    {
        return [
            [['counted' => '-1']], [['counted' => '1.5']], [['counted' => '']], [['counted' => ['7']]],
            [['product' => 'x']], [['age' => '259201']], [['age' => '-5']], [['entry' => 'x']], [['entry' => ['x']]],
            [['counted' => null]],
        ];
    }

    private function choice(): CounterChoice
    {
        return new CounterChoice(new TestDatabase(4));
    }
}
