<?php

declare(strict_types=1);

namespace TrueStock\Test\Shop;

use PHPUnit\Framework\TestCase;
use TrueStock\Shop\Features;
use TrueStock\Shop\Settings;

/**
 * Which features are on, by question.
 */
final class FeaturesTest extends TestCase
{
    private const ALL = ['status' => '1', 'guard' => '1', 'holds' => '1'];

    private const QUESTIONS = ['isOn', 'guardsCart', 'holds', 'holdsCheckout', 'checksSale', 'hasTables', 'ownerActs'];

    /**
     * @param array<string, string> $changes
     * @param string[] $yes questions that are answered with yes
     * @dataProvider shops
     */
    public function testAShopDoes(array $changes, string $route, array $yes): void
    {
        $values = ['config_stock_checkout' => $changes['stock_checkout'] ?? '0'];
        foreach ($changes + self::ALL as $name => $value) {
            $values["module_true_stock_$name"] = $value;
        }
        $features = new Features(new Settings($values), $route);
        $this->assertSame($yes, \array_values(\array_filter(
            self::QUESTIONS,
            static function (string $question) use ($features): bool {
                return $features->$question();
            }
        )));
    }

    /**
     * @return array<string, array{0: array<string, string>, 1: string, 2: string[]}>
     */
    public function shops(): array
    {
        $all = ['isOn', 'guardsCart', 'holds', 'holdsCheckout', 'checksSale', 'hasTables'];
        $notHere = ['isOn', 'guardsCart', 'holds', 'checksSale', 'hasTables'];

        return [
            'with everything on' => [[], 'checkout/confirm', $all],
            'outside of OpenCart' => [[], '', $all],
            'switched off' => [['status' => '0'], 'checkout/confirm', ['hasTables']],
            'without its guard' => [['guard' => '0'], 'checkout/confirm', ['isOn', 'hasTables']],
            'whose guard was never set' => [['guard' => ''], 'checkout/confirm', $all],
            'that sells without stock' => [['stock_checkout' => '1'], 'checkout/confirm', ['isOn', 'hasTables']],
            'without the tables of holds' => [['holds' => ''], 'checkout/confirm', ['isOn', 'guardsCart']],
            'whose owner types in an order' => [[], 'api/order.confirm', \array_merge($notHere, ['ownerActs'])],
            'whose subscription is due' => [[], 'cron/subscription', $notHere],
        ];
    }
}
