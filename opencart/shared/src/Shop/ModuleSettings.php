<?php

declare(strict_types=1);

namespace TrueStock\Shop;

/**
 * The extension's own settings as the shop stores them, each with a default.
 */
final class ModuleSettings
{
    /** Settings of an OpenCart module begin with its code. */
    public const CODE = 'module_true_stock';

    /** What an owner can set, by name; keys of oc_setting are CODE_name. */
    public const DEFAULTS = [
        'status' => '1',
        'interval' => '15',
        'low' => '5',
        'disclose' => '10',
        'on_unknown' => 'allow',
        'verify' => '1',
        'placeholders' => '999,9999,99999,999999',
        'theme' => '',
        'origins' => '',
        'rate' => '0',
        'guard' => '1',
        'hold_minutes' => '10',
    ];

    /** Set by the settings page itself, after trying both from the browser. */
    public const ENDPOINT = 'endpoint';

    public const STANDALONE = 'standalone';

    public const ROUTE = 'route';

    /** Set when the tables of holds stand: their version. */
    public const HOLDS = 'holds';

    /** Order status of ours, for paid orders that found no stock. */
    public const REVIEW_STATUS = 'review_status';

    /** Settings that no owner types in. */
    private const OWN = [
        self::ENDPOINT => self::STANDALONE,
        self::HOLDS => '',
        self::REVIEW_STATUS => '',
    ];

    public static function key(string $name): string
    {
        return self::CODE . '_' . $name;
    }

    /**
     * Rows for oc_setting: what is given, and defaults for the rest.
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
     * What is in force, by name.
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
}
