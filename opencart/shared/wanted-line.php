<?php

declare(strict_types=1);

namespace TrueStock;

/**
 * One line of a verify: this many of that product, with these option values.
 */
final class WantedLine
{
    /** product : quantity : option-value pairs joined by "." (pairs may be absent) */
    private const FORM = '/^([1-9]\d{0,9}):([1-9]\d{0,8})(?::(%1$s(?:\.%1$s)*)?)?$/D';

    private const PAIR = '\d{1,10}-\d{1,10}';

    /** Pairs to a line; OpenCart's own pages stay far below. */
    private const MOST_PAIRS = 100;

    /** @var int */
    public $productId;

    /** @var int pieces, 1 or more */
    public $quantity;

    /** @var array<int, array{0: int, 1: int}> product_option_id and product_option_value_id */
    public $pairs;

    /**
     * @param array<int, array{0: int, 1: int}> $pairs
     */
    public function __construct(int $productId, int $quantity, array $pairs = [])
    {
        $this->productId = $productId;
        $this->quantity = $quantity;
        $this->pairs = $pairs;
    }

    /**
     * @param string $text for example 30:2:226-15.218-32
     * @throws Problem 400 when the text has another form
     */
    public static function parse(string $text): self
    {
        if (\preg_match(\sprintf(self::FORM, self::PAIR), $text, $parts) !== 1) {
            throw Problem::badRequest(
                'want',
                '"want" must look like 30:2:226-15.218-32 (product, quantity, option-value pairs).'
            );
        }

        return new self((int) $parts[1], (int) $parts[2], self::pairs($parts[3] ?? ''));
    }

    /**
     * @return array<int, array{0: int, 1: int}>
     */
    private static function pairs(string $text): array
    {
        // The same box ticked twice is one box: it must not count twice.
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
