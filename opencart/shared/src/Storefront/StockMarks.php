<?php

declare(strict_types=1);

namespace TrueStock\Storefront;

/**
 * Puts the element where a theme prints a product's stock.
 *
 * The value gets invisible marks before the page is rendered, and the element
 * replaces them afterwards. Markup in the value itself would appear as text in
 * themes that escape it, and break pages of themes that print it in an
 * attribute or in JSON-LD; the marks are removed there.
 */
final class StockMarks
{
    /** Invisible, in case we never get the rendered page: U+2062 to U+2064. */
    private const OPEN = "\u{2063}\u{2062}\u{2063}\u{2064}";

    private const CLOSE = "\u{2064}\u{2063}\u{2062}\u{2063}";

    /**
     * Before a number: white space alone, with which it stays a number for PHP, so
     * that a theme's `stock < 10` and `round(stock)` mean the same. HTML shows one
     * space at most.
     */
    private const NUMBER = "\f\t\f\t";

    private const MARKS = [self::OPEN, self::CLOSE, self::NUMBER];

    /** The element cannot be inside these. */
    private const SKIP = '<!--.*?-->'
        . '|<(?:script|style|title|textarea|template|noscript|select|iframe|svg)\b.*?</(?:script|style|title|textarea'
        . '|template|noscript|select|iframe|svg)\s*>'
        . '|<[a-z/!](?:[^>"\']|"[^"]*"|\'[^\']*\')*+>';

    /** Accelerated Mobile Pages allow no scripts of others. */
    private const MOBILE_PAGE = '~<html\b[^>]*\s(?:amp|⚡)[\s=>]~iu';

    /** The add-to-cart button of all stock themes. */
    private const BUTTON = 'button-cart';

    /**
     * @param mixed $stock the view's value: a text, or a number if the shop displays its stock
     * @return mixed
     */
    public static function mark($stock)
    {
        if (!\is_scalar($stock) || (string) $stock === '') {
            return $stock;
        }

        return \is_numeric($stock) ? self::NUMBER . \trim((string) $stock) : self::OPEN . $stock . self::CLOSE;
    }

    /**
     * @param string $page rendered from marked values
     */
    public static function resolve(string $page, int $productId): string
    {
        if (\strpos($page, self::CLOSE) === false && \strpos($page, self::NUMBER) === false) {
            return self::strip($page);
        }
        if ($productId < 1 || self::isMobilePage($page)) {
            return self::strip($page);
        }
        $isFirst = true;
        $pattern = '~' . self::SKIP . '|' . self::OPEN . '(.{1,500}?)' . self::CLOSE
            . '|' . self::NUMBER . '(-?\d+(?:\.\d+)?)~is';
        $resolved = \preg_replace_callback($pattern, static function (array $found) use ($page, $productId, &$isFirst) {
            $words = \implode('', \array_slice($found, 1));
            if ($words === '') {
                return $found[0];
            }
            $gates = $isFirst && self::hasButton($page);
            $isFirst = false;

            return self::element($productId, $words, $gates);
        }, $page);

        // null: the page exceeds the limits of PCRE. It stays as it is.
        return self::strip($resolved ?? $page);
    }

    public static function isMobilePage(string $page): bool
    {
        return \preg_match(self::MOBILE_PAGE, \substr($page, 0, 2000)) === 1;
    }

    /**
     * @param string $words as the theme printed it, escaped or not
     * @param bool $gates whether this element blocks and announces; others only show stock
     */
    private static function element(int $productId, string $words, bool $gates): string
    {
        $rest = $gates ? ' for="' . self::BUTTON . '" announce' : '';

        return "<true-stock product-id=\"$productId\"$rest>$words</true-stock>";
    }

    private static function hasButton(string $page): bool
    {
        return \preg_match('~\sid=(["\']?)' . self::BUTTON . '\1[\s/>]~', $page) === 1;
    }

    private static function strip(string $text): string
    {
        $encoded = \array_map(static function (string $mark): string {
            return \trim((string) \json_encode($mark), '"');
        }, self::MARKS);

        return \str_replace(\array_merge(self::MARKS, $encoded), '', $text);
    }
}
