<?php

declare(strict_types=1);

namespace TrueStock\Test\Admin;

use PHPUnit\Framework\TestCase;
use TrueStock\Admin\SettingsCheck;
use TrueStock\Shop\ModuleSettings;

/**
 * What the owner may enter on the settings page.
 */
final class SettingsCheckTest extends TestCase
{
    public function testTheDefaultsAreRight(): void
    {
        $check = new SettingsCheck([]);
        $this->assertSame([], $check->wrong);
        $this->assertSame(ModuleSettings::DEFAULTS, $check->values);
    }

    /**
     * @dataProvider right
     */
    public function testWhatMakesSenseIsKept(string $name, string $text): void
    {
        $check = new SettingsCheck([$name => " $text\n"]);
        $this->assertSame([], $check->wrong);
        $this->assertSame($text, $check->values[$name]);
    }

    /**
     * @return string[][]
     */
    public function right(): array
    {
        return [
            ['interval', '2'], ['interval', '240'], ['interval_scarce', ''], ['interval_plenty', '240'], ['low', '0'], ['disclose', '999999'], ['rate', '0'],
            ['replica_lag', '60'], ['hold_minutes', '1'], ['hold_minutes', '1440'], ['status', '0'], ['guard', '1'], ['on_unknown', 'block'],
            ['placeholders', ''], ['placeholders', '999, 5000'], ['origins', ''],
            ['origins', "https://a.example\nhttp://b.example:8080/, https://[::1]:3000"],
            ['theme', ''], ['theme', '{}'], ['theme', '{"controls": ".add", "routes": ["x/y"], "wallets": "#pay"}'],
            ['theme', '{"places": [{"card": ".a", "stock": ".b"}, {"card": ".c", "after": ".d"}]}'],
        ];
    }

    /**
     * @dataProvider wrong
     * @param mixed $value
     */
    public function testWhatMakesNoSenseIsNamed(string $name, $value): void
    {
        $this->assertSame([$name], (new SettingsCheck([$name => $value]))->wrong);
    }

    /**
     * @return array<int, array<int, mixed>>
     */
    public function wrong(): array
    {
        return [
            ['interval', '1'], ['interval', '241'], ['interval_scarce', '0'], ['interval_plenty', '241'], ['interval', ''], ['interval', '15s'], ['interval', '1e2'],
            ['low', '-1'], ['low', '2.5'], ['disclose', '1000000'], ['rate', '100001'], ['hold_minutes', '0'],
            ['replica_lag', '0'], ['replica_lag', '61'], ['status', '2'], ['status', ''], ['verify', 'on'], ['guard', '-1'], ['on_unknown', 'maybe'],
            ['placeholders', '0'], ['placeholders', '-1'], ['placeholders', 'many'], ['placeholders', '9999999999'],
            ['origins', 'example.com'], ['origins', 'https://a.example/path'], ['origins', 'https://*.a.example'],
            ['origins', 'javascript:x'], ['origins', 'https://a.example https://b.example/x'],
            ['theme', 'x'], ['theme', '[]'], ['theme', '"x"'], ['theme', '1'], ['theme', '{"a"'],
            ['theme', '{"controls": "' . \str_repeat('x', 10000) . '"}'], ['theme', '{"selectors": ".a"}'],
            ['theme', '{"controls": [".a"]}'], ['theme', '{"controls": ""}'], ['theme', '{"routes": "x"}'],
            ['theme', '{"routes": ["x", 1]}'], ['theme', '{"routes": {"a": "x"}}'], ['theme', '{"places": [".a"]}'],
            ['theme', '{"places": [{"stock": ".b"}]}'], ['theme', '{"places": [{"card": ".a", "before": ".b"}]}'],
            ['theme', '{"places": [{"card": 1}]}'],
            ['interval', ['15']], ['theme', ['x']], ['origins', ['https://a.example']],
        ];
    }

    public function testARequestIsReadAsItWasTyped(): void
    {
        $theme = '{"controls": "a > b & \'c\'"}';
        $typed = SettingsCheck::typed([
            'module_true_stock_theme' => \htmlspecialchars($theme, \ENT_COMPAT, 'UTF-8'),
            'module_true_stock_low' => '7',
            'module_true_stock_endpoint' => 'route',
            'other' => 'x',
        ]);
        $this->assertSame(['low' => '7', 'theme' => $theme], $typed);
    }

    public function testRowsAreComplete(): void
    {
        $rows = ModuleSettings::rows(['low' => '7']);
        $this->assertSame('7', $rows['module_true_stock_low']);
        $this->assertSame('15', $rows['module_true_stock_interval']);
        $this->assertSame('standalone', $rows['module_true_stock_endpoint']);
        $this->assertCount(\count(ModuleSettings::DEFAULTS) + 6, $rows);
    }
}
