<?php

declare(strict_types=1);

namespace TrueStock\Shop;

/**
 * The extension's own settings as the shop stores them, each with a default.
 */
final class ModuleSettings
{
    /** The keys of a module's settings begin with its code. */
    public const CODE = 'module_true_stock';

    /** What the owner can set, by name; the keys in oc_setting are CODE_name. */
    public const DEFAULTS = [
        'status' => '1',
        'interval' => '15',
        'interval_scarce' => '',
        'interval_plenty' => '',
        'low' => '5',
        'disclose' => '10',
        'on_unknown' => 'allow',
        'verify' => '1',
        'placeholders' => '999,9999,99999,999999',
        'theme' => '',
        'origins' => '',
        'rate' => '0',
        'replica_lag' => '2',
        'guard' => '1',
        'hold_minutes' => '10',
        'hold_share' => '50',
        'history_days' => '90',
        'history_years' => '3',
        'keep_history' => '1',
        'count_shows' => '0',
        'count_tolerance' => '0',
        'mail' => '0',
        'mail_size' => '10',
    ];

    /** Set by the settings page, which tries both endpoints from the browser. */
    public const ENDPOINT = 'endpoint';

    public const STANDALONE = 'standalone';

    public const ROUTE = 'route';

    /** Version of the tables of holds; empty until they exist. */
    public const HOLDS = 'holds';

    /** Version of the tables of the ledger; empty until they exist. */
    public const LEDGER = 'ledger';

    /** Version of the tables of the audit page; empty until they exist. */
    public const AUDIT = 'audit';

    /** Version of the tables of counting; empty until they exist. */
    public const COUNTS = 'counts';

    /** Our own order status, for paid orders without stock. */
    public const REVIEW_STATUS = 'review_status';

    /** Settings that the extension makes itself. */
    private const OWN = [
        self::ENDPOINT => self::STANDALONE,
        self::HOLDS => '',
        self::LEDGER => '',
        self::AUDIT => '',
        self::COUNTS => '',
        self::REVIEW_STATUS => '',
    ];

    public static function key(string $name): string
    {
        return self::CODE . '_' . $name;
    }

    /**
     * Rows for oc_setting: the given values, and defaults for the rest.
     *
     * @param array<string, string> $values by name
     * @return array<string, string> by key
     */
    public static function rows(array $values): array
    {
        $rows = [];
        foreach (self::DEFAULTS + self::OWN as $name => $default) {
            $rows[self::key($name)] = $values[$name] ?? $default;
        }

        return $rows;
    }

    /**
     * The current values, by name.
     *
     * @param object $config OpenCart's "config", which has get()
     * @return array<string, string>
     */
    public static function inForce($config): array
    {
        $values = [];
        foreach (self::DEFAULTS + self::OWN as $name => $default) {
            $value = $config->get(self::key($name));
            $values[$name] = \is_scalar($value) ? (string) $value : $default;
        }

        return $values;
    }

    /**
     * A number among them: its default where what is stored is out of range,
     * since a history of 0 years would be none at all.
     *
     * @param array<string, string> $values as inForce() has them
     */
    public static function number(array $values, string $name): int
    {
        return Settings::between($values[$name], ...Settings::RANGES[$name]) ?? (int) self::DEFAULTS[$name];
    }
}
