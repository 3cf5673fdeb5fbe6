<?php

declare(strict_types=1);

namespace TrueStock\Test\Cart;

use PHPUnit\Framework\TestCase;
use TrueStock\Cart\CartGuard;
use TrueStock\Cart\CartLine;
use TrueStock\Cart\Refusal;
use TrueStock\Shop\Settings;
use TrueStock\Shop\ShopConfig;
use TrueStock\Shop\Store;
use TrueStock\Stock\StockQuery;
use TrueStock\Test\Helpers\ShopTables;
use TrueStock\Test\Helpers\TestDatabase;

/**
 * What may go into a cart, and what is refused with which reason.
 */
abstract class CartGuardContract extends TestCase
{
    protected const FAMILY = 0;

    /** @var ShopTables */
    protected $shop;

    protected function setUp(): void
    {
        $this->shop = ShopTables::of(static::FAMILY);
        $this->shop->reset();
    }

    public function testWhatIsThereGoesIntoTheCart(): void
    {
        $this->shop->product(30, 3);
        $this->assertNull($this->add(['quantity' => 3]));
    }

    public function testWithoutAQuantityOnePieceIsMeant(): void
    {
        $this->shop->product(30, 1);
        $this->assertNull($this->add([]));
    }

    /**
     * @dataProvider hidden
     * @param array<string, int|string> $columns
     */
    public function testAProductThatShoppersDoNotSeeIsUnavailable(array $columns): void
    {
        $this->shop->product(30, 3, $columns);
        $this->assertRefused('unavailable', $this->add([]));
    }

    /**
     * @return array<string, array<int, array<string, int|string>>>
     */
    public function hidden(): array
    {
        return ['disabled' => [['status' => 0]], 'not yet on sale' => [['date_available' => '2999-01-01']]];
    }

    public function testAProductOfAnotherStoreIsUnavailable(): void
    {
        $this->shop->product(30, 3);
        $this->shop->withdraw(30);
        $this->assertRefused('unavailable', $this->add([]));
    }

    /**
     * @dataProvider nonsense
     * @param array<string, mixed> $post
     */
    public function testNonsenseIsUnavailable(array $post): void
    {
        $this->shop->product(30, 3);
        $this->assertRefused('unavailable', $this->guard()->onAdd(CartLine::posted($post), []));
    }

    /**
     * @return array<int, array<int, array<string, mixed>>>
     */
    public function nonsense(): array
    {
        return [
            [[]], [['product_id' => '0']], [['product_id' => '-30']], [['product_id' => 'x']],
            [['product_id' => ['30']]], [['product_id' => '99999999999999999999']],
        ];
    }

    public function testSoldOutIsRefused(): void
    {
        $this->shop->product(30, -2);
        $this->assertRefused('out-of-stock', $this->add([]), 0);
    }

    public function testTooFewTellsWhatIsLeft(): void
    {
        $this->shop->product(30, 3);
        $this->assertRefused('too-few', $this->add(['quantity' => 4]), 3);
    }

    public function testWhatIsLeftStaysSecretAboveTheLimit(): void
    {
        $this->shop->product(30, 11);
        $this->assertRefused('too-few', $this->add(['quantity' => 12]), null);
    }

    public function testLinesOfTheCartCountWithIt(): void
    {
        $this->shop->product(30, 5);
        $this->shop->product(31, 5);
        $cart = [$this->line(1, 30, 3, [[226, 15]]), $this->line(2, 31, 5)];
        $this->assertNull($this->add(['quantity' => 2], $cart));
        $this->assertRefused('too-few', $this->add(['quantity' => 3], $cart), 5);
    }

    public function testValuesAreSummedOverTheLinesThatHaveThem(): void
    {
        $this->sizes();
        $cart = [$this->line(1, 30, 2, [[226, 16]])];
        $this->assertNull($this->add(['quantity' => 1, 'option' => [226 => '16']], $cart));
        $this->assertRefused('too-few', $this->add(['quantity' => 2, 'option' => [226 => '16']], $cart), 3);
        $this->assertNull($this->add(['quantity' => 2, 'option' => [226 => '17']], $cart));
    }

    public function testALineThatCannotBeBoughtAnyMoreStopsNoOther(): void
    {
        $this->sizes();
        $cart = [$this->line(1, 30, 1, [[226, 15]]), $this->line(2, 30, 1, [[226, 999]])];
        $this->assertNull($this->add(['option' => [226 => '17']], $cart));
    }

    /**
     * @dataProvider values
     * @param mixed $value
     */
    public function testAValueThatIsSoldOutOrDoesNotExistIsRefusedWithItsOption($value): void
    {
        $this->sizes();
        $refusal = $this->add(['option' => [226 => $value]]);
        $this->assertRefused('option-out-of-stock', $refusal, 0);
        $this->assertSame(226, $refusal->optionId);
    }

    /**
     * @return array<int, array<int, mixed>>
     */
    public function values(): array
    {
        return [['15'], ['99'], ['-1'], ['x'], [['17', '15']], [['17', ['15']]]];
    }

    public function testTextsAndEmptyFieldsAreNoChoice(): void
    {
        $this->sizes();
        $options = [208 => 'Engrave "12"', 209 => '', 226 => '17', 999 => ['1', '2']];
        $this->assertNull($this->add(['option' => $options]));
        $this->assertNull($this->add(['option' => [226 => '']]));
        $this->assertNull($this->add(['option' => 'x']));
    }

    public function testTheSameBoxTwiceIsOneBox(): void
    {
        $this->sizes();
        $this->assertNull($this->add(['quantity' => 3, 'option' => [226 => ['16', '16']]]));
    }

    public function testTheMinimumIsThatOfTheCart(): void
    {
        $this->shop->product(30, 9, ['minimum' => 2]);
        $refusal = $this->add(['quantity' => 1]);
        $this->assertRefused('minimum', $refusal);
        $this->assertSame(2, $refusal->minimum);
        $this->assertNull($this->add(['quantity' => 1], [$this->line(1, 30, 1)]));
    }

    /**
     * @dataProvider noPieces
     */
    public function testNoPiecesAreBelowAnyMinimum(string $quantity): void
    {
        $this->shop->product(30, 9);
        $this->assertRefused('minimum', $this->add(['quantity' => $quantity], [$this->line(1, 30, 3)]));
    }

    /**
     * @return string[][]
     */
    public function noPieces(): array
    {
        return [['0'], ['-1'], ['x'], ['-99999999999999999999']];
    }

    public function testAQuantityBeyondAnyNumberIsTooMany(): void
    {
        $this->shop->product(30, 9);
        $cart = [$this->line(1, 30, 3)];
        $this->assertRefused('too-few', $this->add(['quantity' => '99999999999999999999'], $cart), 9);
    }

    public function testAPlaceholderIsNoLimit(): void
    {
        $this->shop->product(30, 999);
        $this->assertNull($this->add(['quantity' => '5000']));
    }

    public function testAnEditIsJudgedAsTheCartWouldBe(): void
    {
        $this->shop->product(30, 5);
        $cart = [$this->line(1, 30, 2, [[226, 15]]), $this->line(2, 30, 2)];
        $this->assertNull($this->guard()->onEdit([1 => 3], $cart));
        $this->assertRefused('too-few', $this->guard()->onEdit([1 => 4], $cart), 5);
        $this->assertNull($this->guard()->onEdit([1 => 4, 2 => 1], $cart));
        $this->assertNull($this->guard()->onEdit([7 => 99], $cart));
    }

    public function testTakingOutIsNeverRefusedForWantOfStock(): void
    {
        $this->shop->product(30, 1);
        $cart = [$this->line(1, 30, 9), $this->line(2, 31, 2)];
        $this->assertNull($this->guard()->onEdit([1 => 5, 2 => 1], $cart));
        $this->assertNull($this->guard()->onEdit([1 => 0, 2 => 0], $cart));
    }

    public function testAnEditBelowTheMinimumIsRefused(): void
    {
        $this->shop->product(30, 9, ['minimum' => 3]);
        $this->assertRefused('minimum', $this->guard()->onEdit([1 => 2], [$this->line(1, 30, 4)]));
        $this->assertNull($this->guard()->onEdit([1 => 0], [$this->line(1, 30, 4)]));
    }

    /**
     * Sizes: 15 is sold out, of 16 there are 3, 17 is not counted.
     */
    private function sizes(): void
    {
        $this->shop->product(30, 20);
        $this->shop->value(30, 226, 15, 0);
        $this->shop->value(30, 226, 16, 3);
        $this->shop->value(30, 226, 17, 0, 0);
    }

    /**
     * @param array<string, mixed> $post
     * @param CartLine[] $cart
     */
    private function add(array $post, array $cart = []): ?Refusal
    {
        return $this->guard()->onAdd(CartLine::posted($post + ['product_id' => '30']), $cart);
    }

    /**
     * @param array<int, int[]> $pairs
     */
    private function line(int $id, int $product, int $quantity, array $pairs = []): CartLine
    {
        return new CartLine($id, $product, $quantity, $pairs);
    }

    private function guard(): CartGuard
    {
        $settings = new Settings(['config_timezone' => 'UTC']);
        $database = new TestDatabase(static::FAMILY);

        return new CartGuard(
            new StockQuery($database, ShopConfig::ofFramework(), new Store(0, $settings)),
            $settings
        );
    }

    private function assertRefused(string $reason, ?Refusal $refusal, ?int $left = null): void
    {
        $this->assertNotNull($refusal, 'It went into the cart.');
        $this->assertSame([$reason, $left], [$refusal->reason, $refusal->left]);
    }
}
