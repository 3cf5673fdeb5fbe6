<?php

declare(strict_types=1);

namespace TrueStock\Admin;

use TrueStock\Shop\ModuleSettings;
use TrueStock\Shop\Settings;
use TrueStock\Shop\Text;

/**
 * Checks what the owner entered on the settings page.
 */
final class SettingsCheck
{
    /** Numbers that follow from others where they are not set. */
    private const OPTIONAL = ['interval_scarce', 'interval_plenty'];

    public const CHOICES = [
        'status' => ['0', '1'],
        'verify' => ['0', '1'],
        'guard' => ['0', '1'],
        'keep_history' => ['0', '1'],
        'count_shows' => ['0', '1'],
        'mail' => ['0', '1'],
        'on_unknown' => ['allow', 'block'],
    ];

    /** Characters of a text; oc_setting.value has room for 65,535 bytes. */
    private const LONGEST_TEXT = 10000;

    /** @var array<string, string> what may be stored, by name */
    public $values = [];

    /** @var string[] names with an invalid value */
    public $wrong = [];

    /**
     * @param array<string, mixed> $given by name, as entered; a missing one gets its default
     */
    public function __construct(array $given)
    {
        foreach (ModuleSettings::DEFAULTS as $name => $default) {
            $text = $given[$name] ?? $default;
            $text = \is_scalar($text) ? \trim((string) $text) : "\0";
            $this->values[$name] = $text;
            if (!self::isRight($name, $text)) {
                $this->wrong[] = $name;
            }
        }
    }

    /**
     * Undoes the escaping that OpenCart applies to every request
     * (system/library/request.php).
     *
     * @param array<string, mixed> $post $this->request->post
     * @return array<string, mixed> by name
     */
    public static function typed(array $post): array
    {
        $given = [];
        foreach (\array_keys(ModuleSettings::DEFAULTS) as $name) {
            $value = $post[ModuleSettings::key($name)] ?? null;
            if ($value !== null) {
                $given[$name] = \is_string($value) ? Text::plain($value) : $value;
            }
        }

        return $given;
    }

    private static function isRight(string $name, string $text): bool
    {
        if (isset(Settings::RANGES[$name])) {
            return ($text === '' && \in_array($name, self::OPTIONAL, true))
                || Settings::between($text, ...Settings::RANGES[$name]) !== null;
        }
        if (isset(self::CHOICES[$name])) {
            return \in_array($text, self::CHOICES[$name], true);
        }
        if (\strlen($text) > self::LONGEST_TEXT) {
            return false;
        }

        return $name === 'theme' ? ThemeCheck::isRight($text) : self::isList($name, $text);
    }

    /**
     * Separated by commas, blanks or lines; may be empty.
     */
    private static function isList(string $name, string $text): bool
    {
        foreach (\preg_split('/[\s,]+/', $text, -1, \PREG_SPLIT_NO_EMPTY) as $part) {
            $isRight = $name === 'origins'
                ? \preg_match(Settings::ORIGIN, \rtrim($part, '/')) === 1
                // With 0 as a placeholder, sold out would mean plenty.
                : \preg_match('/^[1-9]\d{0,8}$/D', $part) === 1;
            if (!$isRight) {
                return false;
            }
        }

        return true;
    }
}
