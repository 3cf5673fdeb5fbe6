<?php

declare(strict_types=1);

namespace TrueStock\Test\Endpoint;

use TrueStock\Shop\Settings;
use TrueStock\Test\Helpers\EndpointTestCase;
use TrueStock\Test\Helpers\HostileSettings;

/**
 * The same settings in a shop's database: the endpoint answers in its format,
 * and no statement has them unescaped.
 */
final class HostileSettingsTest extends EndpointTestCase
{
    /** These close the shop, or name a table that is not there: 503. */
    private const CLOSING = ['config_maintenance', 'module_true_stock_audit'];

    public function testTheEndpointAnswersUnderAnySetting(): void
    {
        $this->expectedErrors = ['/true_stock_plenty\' doesn\'t exist/'];
        $this->shop->holds();
        $this->shop->product(30, 3);
        $this->shop->product(31, 0);
        $this->shop->product(32, 500);
        foreach (HostileSettings::all() as $name => [$key, $value]) {
            if (!\in_array($key, Settings::KEYS, true) || !self::isStorable($value)) {
                continue;
            }
            $this->shop->run("DELETE FROM {$this->shop->name('setting')} WHERE `key` = '$key'");
            $this->shop->setting($key, $value);
            $answer = $this->ask('ids=30,31,32&want=32:9999999', ['Origin' => 'https://a.example']);
            $this->assertContains($answer->status, \in_array($key, self::CLOSING, true) ? [200, 503] : [200], $name);
            $this->assertSame('no-store', $answer->header('cache-control'), $name);
            $this->assertNull($answer->header('set-cookie'), $name);
            $answer->status === 200 && $this->assertNoSecret($answer->json(), $key, $name);
            $this->shop->run("DELETE FROM {$this->shop->name('setting')} WHERE `key` = '$key'");
        }
    }

    /**
     * @param array<string, mixed> $document
     */
    private function assertNoSecret(array $document, string $key, string $name): void
    {
        $this->assertSame(1, $document['version'], $name);
        $this->assertSame([30, 31, 32], \array_keys($document['products']), $name);
        if ($key !== 'module_true_stock_disclose') {
            $this->assertArrayNotHasKey('left', $document['products'][32], $name);
        }
    }

    /** Strict SQL modes refuse a text that is no UTF-8. */
    private static function isStorable(string $value): bool
    {
        return \preg_match('//u', $value) === 1;
    }
}
