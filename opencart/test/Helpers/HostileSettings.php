<?php

declare(strict_types=1);

namespace TrueStock\Test\Helpers;

use TrueStock\Shop\ModuleSettings;
use TrueStock\Shop\Settings;

/**
 * Every setting that we read, with what nobody would choose: as a broken
 * import, another extension or an enemy with the database may leave it.
 */
final class HostileSettings
{
    public const VALUES = [
        'empty' => '',
        'zero' => '0',
        'negative' => '-1',
        'very negative' => '-2147483649',
        'fraction' => '2.5',
        'exponent' => '1e9',
        'hexadecimal' => '0x1F',
        'leading zeros' => '007',
        'nine digits' => '999999999',
        'ten digits' => '4294967296',
        'sixty digits' => '123456789012345678901234567890123456789012345678901234567890',
        'signed' => '+5',
        'another script' => '٣',
        'list' => '0,1,,-5 999999999999999999999',
        'array' => '["5"]',
        'serialized object' => 'O:8:"stdClass":0:{}',
        'quotes' => '\'"`\\',
        'SQL' => "5' OR '1'='1' UNION SELECT 1; -- ",
        'closing tag' => '"></script><script>alert(1)</script>',
        'path' => '../../../../etc/passwd',
        'null byte' => "UTC\0x",
        'lines' => "5\r\nSet-Cookie: a=b",
        'no UTF-8' => "\xff\xfe5",
        'four-byte text' => "\u{1F4A5}\u{202E}5",
        'long' => 'https://a.example/',
    ];

    /** How often the long one is repeated: oc_setting has room for 65,535 bytes. */
    private const REPEATED = 3000;

    /**
     * @return array<string, array{0: string, 1: string}> key and value, by what they are
     */
    public static function all(): array
    {
        $own = \array_keys(ModuleSettings::rows([]));
        $all = [];
        foreach (\array_unique(\array_merge(Settings::KEYS, $own)) as $key) {
            foreach (self::VALUES as $name => $value) {
                $all["$key: $name"] = [$key, $name === 'long' ? \str_repeat($value, self::REPEATED) : $value];
            }
        }

        return $all;
    }
}
