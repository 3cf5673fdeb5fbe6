<?php

declare(strict_types=1);

namespace TrueStock\Test\Shop;

use PHPUnit\Framework\TestCase;
use TrueStock\Shop\Settings;

/**
 * Settings of the module: read when sensible, else their defaults.
 */
final class SettingsTest extends TestCase
{
    /** @var string */
    private $zone;

    protected function setUp(): void
    {
        $this->zone = \date_default_timezone_get();
        \date_default_timezone_set('UTC');
    }

    protected function tearDown(): void
    {
        \date_default_timezone_set($this->zone);
    }

    /**
     * @dataProvider unusable
     */
    public function testAnUnusableValueGivesTheDefault(?string $value): void
    {
        $settings = $this->settings(['low', 'disclose', 'interval', 'placeholders', 'origins'], $value);
        $this->assertSame(5, $settings->low());
        $this->assertSame(10, $settings->disclose());
        $this->assertNull($settings->refresh(true));
        $this->assertSame([999, 9999, 99999, 999999], $settings->placeholders());
        $this->assertSame([], $settings->origins());
    }

    /**
     * @return array<string, array<int, string|null>>
     */
    public function unusable(): array
    {
        return [
            'missing' => [null],
            'words' => ['five'],
            'negative' => ['-5'],
            'fraction' => ['2.5'],
            'array' => ['["5"]'],
        ];
    }

    public function testNumbersMayStandBetweenBlanks(): void
    {
        $settings = $this->settings(['low', 'disclose', 'hold_minutes'], " 7\n");
        $this->assertSame([7, 7, 7], [$settings->low(), $settings->disclose(), $settings->holdMinutes()]);
    }

    /**
     * @param array{0: ?int, 1: ?int} $refresh when something is scarce, and when nothing is
     * @dataProvider intervals
     */
    public function testTheIntervalIsWhatAClientMayBeTold(string $value, array $refresh): void
    {
        $settings = $this->settings(['interval'], $value);
        $this->assertSame($refresh, [$settings->refresh(true), $settings->refresh(false)]);
    }

    /**
     * @return array<int, array<int, mixed>>
     */
    public function intervals(): array
    {
        return [
            ['15', [5, 60]], ['20', [7, 80]], ['1', [1, 4]], ['2', [1, 8]], ['240', [80, 240]], ['-1', [-1, -1]],
            ['0', [null, null]], ['241', [null, null]], ['-2', [null, null]],
        ];
    }

    /**
     * @param array{0: int, 1: int} $refresh
     * @dataProvider paces
     */
    public function testTheOwnerMaySetBothPaces(string $scarce, string $plenty, array $refresh): void
    {
        $settings = new Settings([
            'module_true_stock_interval' => '15',
            'module_true_stock_interval_scarce' => $scarce,
            'module_true_stock_interval_plenty' => $plenty,
        ]);
        $this->assertSame($refresh, [$settings->refresh(true), $settings->refresh(false)]);
    }

    /**
     * @return array<int, array<int, mixed>>
     */
    public function paces(): array
    {
        return [
            ['', '', [5, 60]], ['15', '15', [15, 15]], ['1', '240', [1, 240]], ['0', '241', [5, 60]],
            ['x', '-1', [5, 60]],
        ];
    }

    /**
     * @param int[] $placeholders
     * @dataProvider placeholderLists
     */
    public function testPlaceholdersAreAListOfAnyManner(string $value, array $placeholders): void
    {
        $this->assertSame($placeholders, $this->settings(['placeholders'], $value)->placeholders());
    }

    /**
     * @return array<int, array<int, string|int[]>>
     */
    public function placeholderLists(): array
    {
        return [['1000', [1000]], ["1000, 5000\n999", [1000, 5000, 999]], ['', []], [' , ', []]];
    }

    public function testOriginsAreOnlyOrigins(): void
    {
        $listed = "https://a.example, https://B.example:8443/\nhttp://c.example *"
            . ' null d.example https://e.example/path javascript:x https://*.f.example';
        $this->assertSame(
            ['https://a.example', 'https://b.example:8443', 'http://c.example'],
            $this->settings(['origins'], $listed)->origins()
        );
    }

    /**
     * @dataProvider zones
     */
    public function testTheShopsNowIsInItsOwnTimeZone(string $zone, string $now): void
    {
        $settings = new Settings(['config_timezone' => $zone]);
        $this->assertSame($now, $settings->now(1700000000));
    }

    /**
     * @return string[][]
     */
    public function zones(): array
    {
        return [
            ['UTC', '2023-11-14 22:13:20'],
            ['Asia/Tokyo', '2023-11-15 07:13:20'],
            ['America/New_York', '2023-11-14 17:13:20'],
            ['US/Eastern', '2023-11-14 17:13:20'],
            ['Nowhere/Land', '2023-11-14 22:13:20'],
            ['EST', '2023-11-14 17:13:20'],
            'none' => ['', '2023-11-14 22:13:20'],
            'an offset, which OpenCart does not take' => ['+09:00', '2023-11-14 22:13:20'],
            'an abbreviation, which it does not take' => ['JST', '2023-11-14 22:13:20'],
        ];
    }

    public function testTheProcessKeepsItsOwnTimeZone(): void
    {
        (new Settings(['config_timezone' => 'Asia/Tokyo']))->now(1700000000);
        $this->assertSame('UTC', \date_default_timezone_get());
    }

    /**
     * @param string[] $names
     */
    private function settings(array $names, ?string $value): Settings
    {
        $keys = \array_map(static function (string $name): string {
            return "module_true_stock_$name";
        }, $names);

        return new Settings($value === null ? [] : \array_fill_keys($keys, $value));
    }
}
