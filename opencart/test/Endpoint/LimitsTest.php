<?php

declare(strict_types=1);

namespace TrueStock\Test\Endpoint;

use TrueStock\Test\Helpers\EndpointTestCase;

/**
 * What a shop's settings change in its responses.
 */
final class LimitsTest extends EndpointTestCase
{
    public function testLowAndDisclosureAreTheShopsOwn(): void
    {
        $this->shop->setting('module_true_stock_low', '3');
        $this->shop->setting('module_true_stock_disclose', '20');
        foreach ([3, 4, 20, 21] as $quantity) {
            $this->shop->product($quantity, $quantity);
        }
        $this->assertSame([
            3 => ['availability' => 'low-stock', 'left' => 3],
            4 => ['availability' => 'in-stock', 'left' => 4],
            20 => ['availability' => 'in-stock', 'left' => 20],
            21 => ['availability' => 'in-stock'],
        ], $this->ask('ids=3,4,20,21')->json()['products']);
    }

    public function testLowStockNeverTellsMoreThanTheDisclosureLimit(): void
    {
        $this->shop->setting('module_true_stock_low', '50');
        $this->shop->setting('module_true_stock_disclose', '2');
        $this->shop->product(2, 2);
        $this->shop->product(3, 3);
        $this->assertSame([
            2 => ['availability' => 'low-stock', 'left' => 2],
            3 => ['availability' => 'in-stock'],
        ], $this->ask('ids=2,3')->json()['products']);
    }

    public function testWithADisclosureOfZeroNoShareOfTheStockIsTold(): void
    {
        $this->shop->setting('module_true_stock_disclose', '0');
        $this->shop->product(30, 1);
        $this->shop->value(30, 226, 15, 1);
        $this->shop->value(30, 226, 16, 0);
        $this->assertSame(
            ['availability' => 'in-stock', 'options' => [226 => [15 => null, 16 => 0]]],
            $this->record(30)
        );
        $this->assertSame(['ok' => 'unknown'], $this->verdict('30:2'));
    }

    public function testOwnPlaceholdersReplaceTheDefaults(): void
    {
        $this->shop->setting('module_true_stock_placeholders', '7, 8');
        $this->shop->product(7, 7);
        $this->shop->product(9, 9);
        $this->shop->product(999, 999);
        $answer = $this->ask('ids=7,9,999&want=7:50,999:1000')->json();
        $this->assertSame(['availability' => 'in-stock'], $answer['products'][7]);
        $this->assertSame(['availability' => 'in-stock', 'left' => 9], $answer['products'][9]);
        $this->assertSame(['ok' => 'unknown'], $answer['want'][7]);
        $this->assertSame(['ok' => 'unknown'], $answer['want'][999]);
    }

    public function testZeroCanBeAPlaceholderForAlwaysThere(): void
    {
        $this->shop->setting('module_true_stock_placeholders', '0');
        $this->shop->product(30, 0);
        $this->assertSame(['availability' => 'in-stock'], $this->record(30));
        $this->assertSame(['ok' => true], $this->verdict('30:5'));
    }

    public function testTheShopsIntervalIsTold(): void
    {
        $this->assertArrayNotHasKey('refresh', $this->ask('ids=1')->json());
        $this->shop->setting('module_true_stock_interval', '30');
        $this->assertSame(
            '{"version":1,"refresh":120,"products":{"1":{"availability":"unavailable"}}}',
            $this->ask('ids=1')->body
        );
    }

    /**
     * P5: what is scarce is asked for sooner, and only where the answer tells it.
     */
    public function testWhatTheAnswerTellsToBeScarceIsAskedForSooner(): void
    {
        $this->shop->setting('module_true_stock_interval', '30');
        $this->shop->product(1, 11);
        $this->shop->product(2, 40000);
        $this->shop->product(3, 10);
        $this->shop->product(4, 0);
        $this->shop->product(5, 999);
        $refresh = function (string $ids): int {
            return $this->ask("ids=$ids")->json()['refresh'];
        };
        $this->assertSame([120, 120, 10, 10, 120], \array_map($refresh, ['1', '2', '3', '4', '5']));
        $this->assertSame([120, 10], \array_map($refresh, ['1,2,5', '1,2,3,5']));
    }

    public function testTheStartOfSaleIsInTheShopsTimeZone(): void
    {
        $now = \time();
        $this->shop->product(1, 3, ['date_available' => \gmdate('Y-m-d', $now + 14 * 3600)]);
        $this->shop->product(2, 3, ['date_available' => \gmdate('Y-m-d', $now - 12 * 3600)]);
        $this->shop->setting('config_timezone', 'Pacific/Kiritimati');
        $east = $this->ask('ids=1,2')->json()['products'];
        $this->assertSame('low-stock', $east[1]['availability']);
        $this->shop->run("UPDATE {$this->shop->name('setting')} SET value = 'Etc/GMT+12' WHERE value LIKE 'Pac%'");
        $west = $this->ask('ids=1,2')->json()['products'];
        $this->assertSame('unavailable', $west[1]['availability']);
        $this->assertSame('low-stock', $west[2]['availability']);
    }
}
