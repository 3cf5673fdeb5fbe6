<?php

declare(strict_types=1);

namespace TrueStock\Test\Storefront;

use PHPUnit\Framework\TestCase;
use TrueStock\Shop\ModuleSettings;
use TrueStock\Storefront\ScriptTag;

/**
 * The script tag: what is set, escaped, and in its place.
 */
final class ScriptTagTest extends TestCase
{
    public function testEverySettingIsAnAttribute(): void
    {
        $attributes = $this->attributes($this->tag(['interval' => '30', 'low' => '3', 'on_unknown' => 'block']));
        $this->assertSame([
            'defer' => '',
            'src' => 'true-stock.min.js?v=1',
            'data-endpoint' => 'stock.php?a=1&lang=de',
            'data-theme' => 'opencart',
            'data-interval' => '30',
            'data-low' => '3',
            'data-on-unknown' => 'block',
            'data-verify' => 'on',
        ], $attributes);
    }

    public function testVerifyCanBeOff(): void
    {
        $this->assertSame('off', $this->attributes($this->tag(['verify' => '0']))['data-verify']);
    }

    public function testAThemeIsHandedOverAsItIs(): void
    {
        $theme = '{"controls": "[onclick*=\'add(\'] > a"}';
        $this->assertSame($theme, $this->attributes($this->tag(['theme' => $theme]))['data-theme']);
    }

    public function testWordsOfAnyKindArriveAndBreakNothing(): void
    {
        $words = ['inStock' => '"></script><b> & \' é 日本 \\', 'tooFew' => ['one' => '1', 'other' => '{count}']];
        $tag = $this->tag([])->say('de-de', $words);
        $attributes = $this->attributes($tag);
        $this->assertSame($words, \json_decode($attributes['data-messages'], true));
        $this->assertSame('de-de', $attributes['data-lang']);
        $this->assertSame(1, \substr_count((string) $tag, '</script>'));
    }

    public function testACodeThatIsNoLanguageIsLeftOut(): void
    {
        $this->assertArrayNotHasKey('data-lang', $this->attributes($this->tag([])->say('e', [])));
        $this->assertArrayNotHasKey('data-lang', $this->attributes($this->tag([])->say('x">', [])));
    }

    public function testItStandsAtTheEndOfTheBody(): void
    {
        $tag = $this->tag([]);
        $this->assertSame("<p></body></p>$tag</BODY></html>", $tag->into('<p></body></p></BODY></html>'));
        $this->assertSame("<footer></footer>$tag", $tag->into('<footer></footer>'));
    }

    /**
     * @param array<string, string> $values
     */
    private function tag(array $values): ScriptTag
    {
        $values += ModuleSettings::DEFAULTS;

        return ScriptTag::ofWidget($values, 'true-stock.min.js?v=1', 'stock.php?a=1&lang=de');
    }

    /**
     * @return array<string, string> as a browser reads them
     */
    private function attributes(ScriptTag $tag): array
    {
        $document = new \DOMDocument();
        $document->loadHTML('<?xml encoding="utf-8"?>' . $tag);
        $attributes = [];
        foreach ($document->getElementsByTagName('script')->item(0)->attributes as $attribute) {
            $attributes[$attribute->name] = $attribute->name === 'defer' ? '' : $attribute->value;
        }

        return $attributes;
    }
}
