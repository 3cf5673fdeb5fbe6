<?php

declare(strict_types=1);

namespace TrueStock\Shop;

/**
 * Finds the store of a multi-store shop that an address belongs to.
 */
final class StoreFinder
{
    /**
     * The shop's address as oc_store has it, without scheme: host/path/.
     *
     * @param array<string, mixed> $server $_SERVER
     * @param int $levels folders between stock.php and the shop's root
     */
    public static function address(array $server, int $levels): string
    {
        $path = (string) ($server['SCRIPT_NAME'] ?? '');
        for ($level = 0; $level <= $levels; $level++) {
            $path = \rtrim(\dirname($path), '/.\\');
        }

        return self::plain((string) ($server['HTTP_HOST'] ?? '') . $path . '/');
    }

    /**
     * Like OpenCart, ignores "www." (catalog/controller/startup/startup.php,
     * tag 3.0.5.1). Ignores the scheme too: behind a proxy that ends TLS, PHP
     * does not know it.
     *
     * @param array<int, string[]> $stores addresses by store id
     * @return int 0, the default store, when none matches
     */
    public static function find(string $address, array $stores): int
    {
        foreach ($stores as $storeId => $urls) {
            if (\in_array($address, \array_map([self::class, 'plain'], $urls), true)) {
                return $storeId;
            }
        }

        return 0;
    }

    private static function plain(string $url): string
    {
        return \str_replace('www.', '', (string) \preg_replace('~^https?://~', '', \strtolower($url)));
    }
}
