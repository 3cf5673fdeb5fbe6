<?php

declare(strict_types=1);

namespace TrueStock\Test\Storefront;

use PHPUnit\Framework\TestCase;
use TrueStock\Storefront\StockMarks;

/**
 * The element replaces the text where a theme prints the stock; nothing else of
 * the page changes.
 */
final class StockMarksTest extends TestCase
{
    private const BUTTON = '<button type="button" id="button-cart">Add</button>';

    public function testTheWordsBecomeTheElementsFallback(): void
    {
        $this->assertSame(
            '<li>Stock: <true-stock product-id="42" for="button-cart" announce>In Stock</true-stock></li>'
                . self::BUTTON,
            $this->page('<li>Stock: %s</li>' . self::BUTTON)
        );
    }

    public function testWithoutTheKnownButtonItOnlyShows(): void
    {
        $this->assertSame('<true-stock product-id="42">In Stock</true-stock>', $this->page('%s'));
    }

    public function testOnlyTheFirstPlaceGates(): void
    {
        $page = $this->page('<b>%1$s</b><i>%1$s</i>' . self::BUTTON);
        $this->assertSame(1, \substr_count($page, 'for='));
        $this->assertSame(2, \substr_count($page, '<true-stock'));
    }

    public function testAThemeThatEscapesGetsTheElementToo(): void
    {
        $marked = \htmlspecialchars((string) StockMarks::mark('2 < 3 days'), \ENT_QUOTES);
        $this->assertSame(
            '<true-stock product-id="42">2 &lt; 3 days</true-stock>',
            StockMarks::resolve($marked, 42)
        );
    }

    /**
     * @dataProvider places
     */
    public function testWhereNoElementCanStandThePageIsAsItWas(string $place): void
    {
        $this->assertSame(\sprintf($place, 'In Stock'), $this->page($place));
    }

    /**
     * @return string[][]
     */
    public function places(): array
    {
        return [
            'attribute' => ['<meta content="%s">'],
            'attribute with a sign' => ["<a title='x > %s \"'>y</a>"],
            'attribute without quotes' => ['<a title=%s>y</a>'],
            'script' => ['<script>if (a < b) var stock = "%s";</script>'],
            'structured data' => ['<script type="application/ld+json">{"availability": "%s"}</script>'],
            'style' => ['<style>a::after { content: "%s" }</style>'],
            'title' => ['<title>%s</title>'],
            'textarea' => ['<textarea>%s</textarea>'],
            'select' => ['<select><option>%s</option></select>'],
            'comment' => ['<!-- <p>%s</p> -->'],
            'noscript' => ['<noscript>%s</noscript>'],
        ];
    }

    public function testJsonOfTheValueIsCleanToo(): void
    {
        $page = '<script>stock = ' . \json_encode(StockMarks::mark('In Stock')) . ';</script>';
        $this->assertSame('<script>stock = "In Stock";</script>', StockMarks::resolve($page, 42));
    }

    /**
     * @dataProvider numbers
     * @param int|string $stock
     */
    public function testANumberStaysOneForThemesThatCompute($stock): void
    {
        $marked = StockMarks::mark($stock);
        foreach ([-5, 0, 3, 7.5, 10, 50, 1000] as $other) {
            $this->assertSame($stock <=> $other, $marked <=> $other, "$stock and $other");
        }
        // Called by PHP itself, as by a template, it takes a text that is a number.
        foreach (['round', 'number_format'] as $filter) {
            [$plain, $same] = \array_map($filter, [$stock, $marked]);
            $this->assertSame($plain, $same);
        }
        $this->assertSame((int) $stock, (int) $marked);
        $this->assertTrue(\is_numeric($marked));
    }

    /**
     * @dataProvider numbers
     * @param int|string $stock
     */
    public function testANumberBecomesTheElementsFallback($stock): void
    {
        $marked = StockMarks::mark($stock);
        $this->assertSame(
            "<p>Left: <true-stock product-id=\"42\">$stock</true-stock>.</p>",
            StockMarks::resolve("<p>Left: $marked.</p>", 42)
        );
        $json = \json_encode($marked);
        foreach (["<a title=\"$marked\">y</a>", "<script>stock = $json;</script>"] as $place) {
            $this->assertStringContainsString("\"$stock\"", StockMarks::resolve($place, 42));
        }
    }

    /**
     * @return array<int, array<int, int|string>>
     */
    public function numbers(): array
    {
        return [[0], [5], [50], ['7'], ['939'], ['-3'], ['7.5']];
    }

    /**
     * @dataProvider nothing
     * @param mixed $value
     */
    public function testNoStockLineStaysNone($value): void
    {
        $this->assertSame($value, StockMarks::mark($value));
    }

    /**
     * @return array<int, array<int, mixed>>
     */
    public function nothing(): array
    {
        return [[''], [null], [false], [[]]];
    }

    public function testAnAcceleratedMobilePageIsLeftAlone(): void
    {
        foreach (['<html amp lang="de">', '<html ⚡>'] as $html) {
            $this->assertSame("$html<p>In Stock</p>", $this->page("$html<p>%s</p>"));
        }
        $this->assertStringContainsString('<true-stock', $this->page('<html lang="amp"><p>%s</p>'));
    }

    public function testAPageWithoutAProductIsLeftAlone(): void
    {
        $this->assertSame('In Stock', StockMarks::resolve((string) StockMarks::mark('In Stock'), 0));
    }

    public function testHalfAMarkIsTakenAway(): void
    {
        $mark = (string) StockMarks::mark('In Stock');
        $this->assertSame('In Sto', StockMarks::resolve(\substr($mark, 0, -14), 42));
        $this->assertSame(' Stock', StockMarks::resolve(\substr($mark, -18), 42));
    }

    public function testALargePageIsNotTooMuch(): void
    {
        $rest = \str_repeat('<p title="a > b">text & more</p><script>x</script>', 40000);
        $page = $this->page('%s' . \str_replace('%', '%%', $rest));
        $this->assertSame('<true-stock product-id="42">In Stock</true-stock>' . $rest, $page);
    }

    private function page(string $template): string
    {
        return StockMarks::resolve(\sprintf($template, StockMarks::mark('In Stock')), 42);
    }
}
