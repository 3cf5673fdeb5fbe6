<?php

declare(strict_types=1);

namespace TrueStock\Test\Cart;

use PHPUnit\Framework\TestCase;
use TrueStock\Cart\CartLine;
use TrueStock\Cart\Variants;
use TrueStock\Test\Helpers\ShopTables;
use TrueStock\Test\Helpers\TestDatabase;

/**
 * Variants of OpenCart 4 in the cart: product 31 is product 30 in size 16.
 */
final class CartVariantsTest extends TestCase
{
    protected function setUp(): void
    {
        $shop = ShopTables::of(4);
        $shop->reset();
        $shop->product(30, 9);
        $shop->product(31, 2, ['master_id' => 30, 'variant' => '{"226":"16"}']);
    }

    public function testAnOrdinaryProductIsJudgedByItself(): void
    {
        $post = ['product_id' => 30, 'option' => [208 => 'x']];
        $this->assertSame([[30, 2, [[208, 0]]]], $this->lines($post, '4.0.2.3'));
    }

    public function testAVariantBringsItsOwnChoice(): void
    {
        $this->assertSame([[31, 2, [[226, 16]]]], $this->lines(['product_id' => 31], '4.1.0.4'));
    }

    public function testOlderVersionsSellTheMasterTogetherWithIt(): void
    {
        $expected = [[31, 2, [[226, 16]]], [30, 2, [[226, 16]]]];
        $this->assertSame($expected, $this->lines(['product_id' => 31], '4.0.2.3'));
        $this->assertSame($expected, $this->lines(['product_id' => 31], '4.1.0.3'));
    }

    public function testAMastersLineOfTheSameChoiceIsTheVariants(): void
    {
        $lines = (new Variants(new TestDatabase(4)))->linesOf(CartLine::posted(['product_id' => 31]), '4.0.2.3');
        $cart = [new CartLine(1, 30, 5, [[226, 16], [218, 32]]), new CartLine(2, 30, 4, [[226, 17]])];
        $seen = Variants::inCart($lines, $cart);
        $this->assertSame([[30, 5], [30, 4], [31, 5]], \array_map(static function (CartLine $line): array {
            return [$line->productId, $line->quantity];
        }, $seen));
    }

    /**
     * @dataProvider broken
     */
    public function testAVariantThatCannotBeReadHasNoChoice(string $variant): void
    {
        ShopTables::of(4)->run('UPDATE ' . ShopTables::of(4)->name('product') . " SET variant = '$variant'");
        $this->assertSame([[31, 2, []]], $this->lines(['product_id' => 31], '4.1.0.4'));
    }

    /**
     * @return string[][]
     */
    public function broken(): array
    {
        return [[''], ['null'], ['"x"'], ['{']];
    }

    /**
     * @param array<string, mixed> $post
     * @return array<int, array<int, mixed>>
     */
    private function lines(array $post, string $version): array
    {
        $line = CartLine::posted($post + ['quantity' => 2]);

        return \array_map(static function (CartLine $line): array {
            return [$line->productId, $line->quantity, $line->pairs];
        }, (new Variants(new TestDatabase(4)))->linesOf($line, $version));
    }
}
