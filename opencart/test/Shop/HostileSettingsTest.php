<?php

declare(strict_types=1);

namespace TrueStock\Test\Shop;

use PHPUnit\Framework\TestCase;
use TrueStock\Shop\Features;
use TrueStock\Shop\ModuleSettings;
use TrueStock\Shop\Settings;
use TrueStock\Storefront\ScriptTag;
use TrueStock\Test\Helpers\HostileSettings;

/**
 * Whatever stands in oc_setting: reading it neither fails nor yields what is
 * out of bounds.
 */
final class HostileSettingsTest extends TestCase
{
    private const DATE = '/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/D';

    private const ORIGIN = '~^https?://[a-z0-9.:\[\]-]+$~D';

    /** Attributes whose values have neither quotes nor brackets. */
    private const TAG = '~^<script( [a-z-]+(="[^"<>]*")?)+></script>$~D';

    /**
     * @dataProvider \TrueStock\Test\Helpers\HostileSettings::all
     */
    public function testWhatIsReadIsWithinBounds(string $key, string $value): void
    {
        $settings = new Settings([$key => $value]);
        $this->assertBetween('low', $settings->low());
        $this->assertBetween('disclose', $settings->disclose());
        $this->assertBetween('rate', $settings->rate());
        $this->assertBetween('replica_lag', $settings->replicaLag());
        $this->assertBetween('hold_minutes', $settings->holdMinutes());
        $this->assertBetween('hold_share', $settings->holdShare());
        foreach ([$settings->refresh(true), $settings->refresh(false)] as $seconds) {
            $this->assertTrue($seconds === null || $seconds === -1 || ($seconds >= 1 && $seconds <= 240));
        }
        foreach ($settings->placeholders() as $quantity) {
            $this->assertGreaterThanOrEqual(0, $quantity);
        }
        foreach ($settings->origins() as $origin) {
            $this->assertMatchesRegularExpression(self::ORIGIN, $origin);
        }
        $this->assertMatchesRegularExpression(self::DATE, $settings->now(1700000000));
        $features = new Features($settings);
        $this->assertFalse($features->holds() && !$features->guardsCart());
    }

    /**
     * @dataProvider \TrueStock\Test\Helpers\HostileSettings::all
     */
    public function testTheModulesOwnNumbersAndTagAreSound(string $key, string $value): void
    {
        $values = ModuleSettings::inForce(new class ([$key => $value]) {
            /** @var array<string, string> */
            private $values;

            /**
             * @param array<string, string> $values
             */
            public function __construct(array $values)
            {
                $this->values = $values;
            }

            public function get(string $key): ?string
            {
                return $this->values[$key] ?? null;
            }
        });
        foreach (['history_days', 'history_years', 'count_tolerance', 'mail_size', 'hold_minutes'] as $name) {
            $this->assertBetween($name, ModuleSettings::number($values, $name));
        }
        $this->assertMatchesRegularExpression(self::TAG, (string) ScriptTag::ofWidget($values, 'a.js', 'stock'));
    }

    private function assertBetween(string $name, int $number): void
    {
        [$least, $most] = Settings::RANGES[$name];
        $this->assertGreaterThanOrEqual($least, $number, $name);
        $this->assertLessThanOrEqual($most, $number, $name);
    }
}
