<?php

declare(strict_types=1);

namespace TrueStock\Test\Stock;

use PHPUnit\Framework\TestCase;
use TrueStock\Shop\Settings;
use TrueStock\Stock\ProductStock;
use TrueStock\Stock\StockRules;
use TrueStock\Stock\Verdict;
use TrueStock\Stock\WantedLine;

/**
 * Rules that no database row can show yet.
 */
final class StockRulesTest extends TestCase
{
    public function testHeldPiecesAreNotAvailable(): void
    {
        $rules = new StockRules(new Settings());
        $product = new ProductStock(5);
        $product->held = 3;
        $this->assertSame(['availability' => 'low-stock', 'left' => 2], $rules->record($product));
        $product->held = 6;
        $this->assertSame(
            ['availability' => 'out-of-stock', 'left' => 0, 'label' => "Held in another shopper's cart"],
            $rules->record($product)
        );
    }

    public function testAPlaceholderStaysOneWhateverIsHeld(): void
    {
        $product = new ProductStock(999);
        $product->held = 1000;
        $this->assertSame(['availability' => 'in-stock'], (new StockRules(new Settings()))->record($product));
    }

    /**
     * Record and verdict never contradict each other: what is told as left may
     * be bought, and one more may not.
     *
     * @dataProvider quantities
     */
    public function testWhatIsToldAsLeftIsWhatMayBeBought(int $quantity): void
    {
        $rules = new StockRules(new Settings());
        $product = new ProductStock($quantity);
        $left = $rules->record($product)['left'];
        $verdict = new Verdict($rules);
        $this->assertSame($left > 0, $verdict->on($product, [new WantedLine(1, \max(1, $left))])['ok']);
        $this->assertFalse($verdict->on($product, [new WantedLine(1, $left + 1)])['ok']);
    }

    /**
     * @return int[][]
     */
    public function quantities(): array
    {
        return \array_map(static function (int $quantity): array {
            return [$quantity];
        }, \range(-3, 10));
    }
}
