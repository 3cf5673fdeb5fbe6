<?php

declare(strict_types=1);

namespace TrueStock\Shop;

/**
 * A store with its settings: the endpoint's first query; inside OpenCart they
 * are known.
 */
final class Store
{
    /** Used as the key of rows that hold a store's addresses. */
    private const ADDRESSES = '(addresses)';

    /** @var int */
    public $storeId;

    /** @var Settings */
    public $settings;

    /** @var array<int, string[]> addresses of all stores but the default one */
    public $addresses = [];

    /** @var array<int, string[]> other sites that may read the responses, by store */
    public $origins = [];

    public function __construct(int $storeId, Settings $settings)
    {
        $this->storeId = $storeId;
        $this->settings = $settings;
    }

    /**
     * @param string $address host/path/ of the shop, from StoreFinder::address
     */
    public static function read(Database $database, ShopConfig $config, string $address): self
    {
        $stores = $settings = [];
        foreach ($database->select(self::question($database, $config)) as $row) {
            $id = (int) $row['store_id'];
            if ($row['key'] === self::ADDRESSES) {
                $stores[$id] = \explode(' ', (string) $row['value']);
            } else {
                $settings[$id][$row['key']] = (string) $row['value'];
            }
        }
        $storeId = StoreFinder::find($address, $stores);
        $of = static function (int $id) use ($settings): Settings {
            return new Settings(($settings[$id] ?? []) + ($settings[0] ?? []));
        };
        $store = new self($storeId, $of($storeId));
        $store->addresses = $stores;
        foreach (\array_keys([0 => []] + $stores) as $id) {
            $store->origins[$id] = $of($id)->origins();
        }

        return $store;
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
