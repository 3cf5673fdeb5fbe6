<?php

declare(strict_types=1);

namespace TrueStock\Storefront;

/**
 * A warning at the top of a page, in the markup of OpenCart's themes.
 */
final class PageAlert
{
    private const PLACES = ['~<div\b[^>]*\sid="content"[^>]*>~i', '~<body\b[^>]*>~i'];

    /** Whether it is a whole page. */
    public static function fits(string $page): bool
    {
        return \preg_match(self::PLACES[1], $page) === 1;
    }

    /**
     * @param string $html of the warning
     */
    public static function of(string $html): string
    {
        return '<div class="alert alert-danger" role="alert">'
            . "<i class=\"fa fa-exclamation-circle\"></i> $html</div>";
    }

    public static function into(string $page, string $html): string
    {
        $alert = self::of($html);
        foreach (self::PLACES as $place) {
            if (\preg_match($place, $page, $found, \PREG_OFFSET_CAPTURE) === 1) {
                return \substr_replace($page, $alert, $found[0][1] + \strlen($found[0][0]), 0);
            }
        }

        return $alert . $page;
    }
}
