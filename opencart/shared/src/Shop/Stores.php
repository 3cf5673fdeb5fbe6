<?php

declare(strict_types=1);

namespace TrueStock\Shop;

/**
 * The stores of a shop with their settings: the endpoint's first query.
 */
final class Stores
{
    /** Used as the key of rows that hold a store's addresses. */
    private const ADDRESSES = '(addresses)';

    /** @var array<int, string[]> addresses of all stores but the default one */
    private $addresses;

    /** @var array<int, array<string, string>> values by key, of each store */
    private $settings;

    /**
     * @param array<int, string[]> $addresses
     * @param array<int, array<string, string>> $settings
     */
    private function __construct(array $addresses, array $settings)
    {
        $this->addresses = $addresses;
        $this->settings = $settings;
    }

    public static function read(Database $database, ShopConfig $config): self
    {
        $addresses = $settings = [];
        foreach ($database->select(self::question($database, $config)) as $row) {
            $id = (int) $row['store_id'];
            if ($row['key'] === self::ADDRESSES) {
                $addresses[$id] = \explode(' ', (string) $row['value']);
            } else {
                $settings[$id][$row['key']] = (string) $row['value'];
            }
        }

        return new self($addresses, $settings);
    }

    /**
     * @param mixed $data from data()
     */
    public static function ofData($data): ?self
    {
        $parts = [$data['addresses'] ?? null, $data['settings'] ?? null];

        return \is_array($parts[0]) && \is_array($parts[1]) ? new self(...$parts) : null;
    }

    /**
     * @return array<string, array<int, array<int|string, string>>>
     */
    public function data(): array
    {
        return ['addresses' => $this->addresses, 'settings' => $this->settings];
    }

    /**
     * @param string $address host/path/ of the shop, from StoreFinder::address
     */
    public function at(string $address): Store
    {
        $id = StoreFinder::find($address, $this->addresses);

        return new Store($id, new Settings(($this->settings[$id] ?? []) + ($this->settings[0] ?? [])));
    }

    /**
     * Two small tables in one round trip. Addresses are binary, because a UNION
     * fails where the tables of an old shop differ in collation.
     */
    private static function question(Database $database, ShopConfig $config): string
    {
        $keys = "'" . \implode("', '", Settings::KEYS) . "'";
        // 4.x has no oc_store.ssl (system/helper/db_schema.php, tag 4.0.2.3).
        $addresses = $config->isVersion4() ? '`url`' : "CONCAT(`url`, ' ', `ssl`)";

        return "`store_id`, `key`, `value` FROM {$database->table('setting')} WHERE `key` IN ($keys)"
            . " UNION ALL SELECT `store_id`, '" . self::ADDRESSES . "', CAST($addresses AS BINARY)"
            . " FROM {$database->table('store')}";
    }
}
