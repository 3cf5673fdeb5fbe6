<?php

declare(strict_types=1);

namespace TrueStock\Admin;

/**
 * Whether a text is a theme for the widget: members of ThemeFamily in
 * src/themes/family.ts, each optional. Only a browser can check selectors; the
 * settings page does so.
 */
final class ThemeCheck
{
    private const PLACE = ['card', 'stock', 'after'];

    public static function isRight(string $text): bool
    {
        if ($text === '') {
            return true;
        }
        $theme = \json_decode($text, false, 8);
        if (!\is_object($theme)) {
            return false;
        }
        foreach (\get_object_vars($theme) as $name => $value) {
            if (!self::isMember($name, $value)) {
                return false;
            }
        }

        return true;
    }

    /**
     * @param mixed $value
     */
    private static function isMember(string $name, $value): bool
    {
        switch ($name) {
            case 'controls':
            case 'wallets':
                return self::isText($value);
            case 'routes':
                return self::isListOf($value, [self::class, 'isText']);
            case 'places':
                return self::isListOf($value, [self::class, 'isPlace']);
            default:
                return false;
        }
    }

    /**
     * @param mixed $value
     */
    private static function isText($value): bool
    {
        return \is_string($value) && \trim($value) !== '';
    }

    /**
     * @param mixed $value
     */
    private static function isPlace($value): bool
    {
        $place = \is_object($value) ? \get_object_vars($value) : [];

        return isset($place['card'])
            && \array_diff(\array_keys($place), self::PLACE) === []
            && \array_filter($place, [self::class, 'isText']) === $place;
    }

    /**
     * @param mixed $value
     */
    private static function isListOf($value, callable $isRight): bool
    {
        return \is_array($value) && \array_filter($value, $isRight) === $value;
    }
}
