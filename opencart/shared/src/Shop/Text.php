<?php

declare(strict_types=1);

namespace TrueStock\Shop;

/**
 * Texts of the shop, and ours.
 */
final class Text
{
    /** OpenCart escapes requests, and stores names as HTML. */
    public static function plain(string $html): string
    {
        return \html_entity_decode($html, \ENT_QUOTES, 'UTF-8');
    }

    /**
     * @param array<string, string> $values in place of their names in braces
     */
    public static function fill(string $text, array $values): string
    {
        $gaps = [];
        foreach ($values as $name => $value) {
            $gaps['{' . $name . '}'] = $value;
        }

        return \strtr($text, $gaps);
    }
}
