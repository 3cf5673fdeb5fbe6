<?php

declare(strict_types=1);

namespace TrueStock\Endpoint;

/**
 * Reads a raw query string more strictly than PHP does.
 *
 * $_GET keeps only the last of repeated names and turns "ids[]" into an array;
 * here both are reported as errors.
 */
final class QueryString
{
    /**
     * @param string[] $known names that may occur, each at most once
     * @return array<string, string> decoded values by name
     * @throws Problem 400 for an unknown or repeated name
     */
    public static function read(string $query, array $known): array
    {
        $values = [];
        foreach (\array_filter(\explode('&', $query), 'strlen') as $pair) {
            [$name, $value] = \array_map('urldecode', \explode('=', $pair, 2)) + [1 => ''];
            self::mustBeKnown($name, $known);
            if (isset($values[$name])) {
                throw Problem::badRequest($name, "\"$name\" was given more than once.");
            }
            $values[$name] = $value;
        }

        return $values;
    }

    /**
     * @param string[] $known
     */
    private static function mustBeKnown(string $name, array $known): void
    {
        if (\in_array($name, $known, true)) {
            return;
        }
        $stem = \explode('[', $name, 2)[0];
        if (\in_array($stem, $known, true)) {
            throw Problem::badRequest($stem, "\"$stem\" must be one value, not an array.");
        }
        $shown = self::printable($name);
        $list = \implode(', ', $known);
        throw Problem::badRequest($shown, "\"$shown\" is not a parameter; known are $list.");
    }

    /**
     * A name from a request is repeated only as short, plain text.
     */
    private static function printable(string $name): string
    {
        return \substr((string) \preg_replace('/[^A-Za-z0-9_.-]+/', '?', $name), 0, 40);
    }
}
