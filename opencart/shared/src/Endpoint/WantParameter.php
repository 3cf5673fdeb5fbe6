<?php

declare(strict_types=1);

namespace TrueStock\Endpoint;

use TrueStock\Stock\WantedLine;

/**
 * Reads the parameter "want" of a verify, such as 30:2:226-15.218-32,42:1.
 */
final class WantParameter
{
    /** product : quantity : option-value pairs joined by "." (pairs may be absent) */
    private const FORM = '/^([1-9]\d{0,9}):([1-9]\d{0,8})(?::(%1$s(?:\.%1$s)*)?)?$/D';

    private const PAIR = '\d{1,10}-\d{1,10}';

    /** Lines per request: a cart has as many at most, the script asks for one. */
    private const MOST_LINES = 20;

    /** Pairs per line; OpenCart's pages have far fewer. */
    private const MOST_PAIRS = 100;

    /**
     * @param int[] $ids products of the same request
     * @return WantedLine[]
     * @throws Problem 400
     */
    public static function read(string $text, array $ids): array
    {
        $lines = \explode(',', $text, self::MOST_LINES + 1);
        if (\count($lines) > self::MOST_LINES) {
            throw Problem::badRequest('want', '"want" has more than ' . self::MOST_LINES . ' lines.');
        }
        $wanted = \array_map([self::class, 'line'], $lines);
        foreach ($wanted as $line) {
            if (!\in_array($line->productId, $ids, true)) {
                throw Problem::badRequest(
                    'want',
                    "\"want\" names product {$line->productId}, which is not among \"ids\"."
                );
            }
        }

        return $wanted;
    }

    private static function line(string $text): WantedLine
    {
        if (\preg_match(\sprintf(self::FORM, self::PAIR), $text, $parts) !== 1) {
            throw Problem::badRequest(
                'want',
                '"want" must look like 30:2:226-15.218-32 (product, quantity, option-value pairs).'
            );
        }

        return new WantedLine((int) $parts[1], (int) $parts[2], self::pairs($parts[3] ?? ''));
    }

    /**
     * @return array<int, array{0: int, 1: int}>
     */
    private static function pairs(string $text): array
    {
        // A checkbox that is sent twice must not count twice.
        $pairs = \array_unique(\array_filter(\explode('.', $text), 'strlen'));
        if (\count($pairs) > self::MOST_PAIRS) {
            throw Problem::badRequest('want', '"want" has more than ' . self::MOST_PAIRS . ' option values.');
        }

        return \array_values(\array_map(static function (string $pair): array {
            [$option, $value] = \explode('-', $pair);
            return [(int) $option, (int) $value];
        }, $pairs));
    }
}
