<?php

declare(strict_types=1);

namespace TrueStock\Test\Helpers;

use TrueStock\Holds\Claims;
use TrueStock\Holds\Holder;
use TrueStock\Holds\Holds;
use TrueStock\Holds\Shortage;
use TrueStock\Shop\Settings;

/**
 * Holds in the words of tests: shoppers have names, and each has a separate
 * network.
 */
final class HoldDesk
{
    /** @var Holds */
    public $holds;

    /**
     * @param array<string, string> $settings
     */
    public function __construct(int $family, array $settings = [], ?\mysqli $link = null)
    {
        $this->holds = new Holds(new TestDatabase($family, $link), new Settings($settings), self::shop($family));
    }

    /** Unique among the shops of the server. */
    public static function shop(int $family): string
    {
        return "shop of tests $family";
    }

    /**
     * @param array<int, int[]> $lines product, quantity, then values
     */
    public function open(string $who, array $lines): ?Shortage
    {
        return $this->holds->open(self::guest($who), self::claims($lines));
    }

    /**
     * @param array<int, int[]> $lines
     */
    public function secure(string $who, array $lines, int $orderId = 7): ?Shortage
    {
        return $this->holds->secure(self::guest($who), self::claims($lines), $orderId);
    }

    public static function guest(string $who, string $network = ''): Holder
    {
        return new Holder(\md5($who), \md5($network === '' ? "network of $who" : $network));
    }

    /**
     * @param string $customer the same on all devices
     */
    public static function customer(string $who, string $customer = ''): Holder
    {
        return new Holder(\md5($who), \md5("network of $who"), \md5($customer === '' ? $who : $customer));
    }

    /**
     * @param array<int, int[]> $lines
     */
    public static function claims(array $lines): Claims
    {
        return Claims::ofOrder(\array_map(static function (array $line): array {
            [$productId, $quantity] = $line;

            return [
                'product_id' => $productId,
                'quantity' => $quantity,
                'name' => "Product $productId",
                'option' => \array_map(static function (int $valueId): array {
                    return ['product_option_value_id' => $valueId];
                }, \array_slice($line, 2)),
            ];
        }, $lines));
    }
}
