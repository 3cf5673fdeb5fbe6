<?php

declare(strict_types=1);

namespace TrueStock\Endpoint;

/**
 * Reads a raw query string more strictly than PHP does.
 *
 * A query has one spelling, so that caches keep one copy of a response: nothing
 * is percent-encoded, no part is empty, and the names come in order. $_GET would
 * also keep only the last of repeated names, and turn "ids[]" into an array.
 */
final class QueryString
{
    /**
     * @param string[][] $orders the orders in which the names may come, each name at most once; all have the same names
     * @return array<string, string> values by name, as they were sent
     * @throws Problem 400 for an unknown, repeated or misplaced name
     */
    public static function read(string $query, array $orders): array
    {
        $values = [];
        foreach ($query === '' ? [] : \explode('&', $query) as $pair) {
            [$name, $value] = \explode('=', $pair, 2) + [1 => ''];
            self::mustBeKnown($name, $orders[0]);
            if (isset($values[$name])) {
                throw Problem::badRequest($name, "\"$name\" was given more than once.");
            }
            self::mustBePlain($name, $value);
            $values[$name] = $value;
        }
        self::mustBeInOrder(\array_keys($values), $orders);

        return $values;
    }

    /**
     * The rest of a query, as it was sent, without the parameters of these names.
     *
     * @param string[] $names
     */
    public static function without(string $query, array $names): string
    {
        $rest = \array_filter(\explode('&', $query), static function (string $pair) use ($names): bool {
            return !\in_array(\urldecode(\explode('=', $pair, 2)[0]), $names, true);
        });

        return \implode('&', $rest);
    }

    /**
     * @param string[] $known
     */
    private static function mustBeKnown(string $name, array $known): void
    {
        if (\in_array($name, $known, true)) {
            return;
        }
        $decoded = \urldecode($name);
        $stem = \explode('[', $decoded, 2)[0];
        if (\in_array($decoded, $known, true)) {
            throw Problem::badRequest($stem, "The name \"$stem\" must not be percent-encoded.");
        }
        if (\in_array($stem, $known, true)) {
            throw Problem::badRequest($stem, "\"$stem\" must be one value, not an array.");
        }
        $shown = self::printable($decoded);
        $list = \implode(', ', $known);
        throw Problem::badRequest($shown, "\"$shown\" is not a parameter; known are $list.");
    }

    private static function mustBePlain(string $name, string $value): void
    {
        if (\strpbrk($value, '%+') !== false) {
            throw Problem::badRequest($name, "\"$name\" must be written plainly, without percent-encoding or \"+\".");
        }
    }

    /**
     * @param string[] $names
     * @param string[][] $orders
     */
    private static function mustBeInOrder(array $names, array $orders): void
    {
        foreach ($orders as $order) {
            if (\array_values(\array_intersect($order, $names)) === $names) {
                return;
            }
        }
        $order = \array_values(\array_intersect($orders[0], $names));
        $misplaced = \array_values(\array_diff_assoc($names, $order))[0];
        throw Problem::badRequest($misplaced, "\"$misplaced\" is out of order: ask " . \implode(', ', $order) . '.');
    }

    /**
     * A name from a request is repeated only as short, plain text.
     */
    private static function printable(string $name): string
    {
        return \substr((string) \preg_replace('/[^A-Za-z0-9_.-]+/', '?', $name), 0, 40);
    }
}
