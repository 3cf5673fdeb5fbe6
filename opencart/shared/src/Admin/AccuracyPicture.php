<?php

declare(strict_types=1);

namespace TrueStock\Admin;

/**
 * The course of the counted accuracy: a dot for each sample, with a line as long
 * as its interval. Pure.
 */
final class AccuracyPicture
{
    private const WIDTH = 320;
    private const HEIGHT = 80;
    private const MARGIN = 6;

    /**
     * @param array<int, array<string, int>> $figures the oldest first: when, share, low, high
     * @param string $text what it shows, in words
     */
    public static function svg(array $figures, string $text): string
    {
        $start = \min(\array_column($figures, 'when'));
        $length = \max(\array_column($figures, 'when')) - $start ?: 1;
        $bottom = \min(\array_column($figures, 'low'));
        $range = 100 - $bottom ?: 1;
        $points = [];
        $marks = '';
        foreach ($figures as $figure) {
            $x = self::place($figure['when'] - $start, $length, self::WIDTH);
            [$y, $low, $high] = \array_map(static function (int $percent) use ($range): int {
                return self::place(100 - $percent, $range, self::HEIGHT);
            }, [$figure['share'], $figure['low'], $figure['high']]);
            $points[] = "$x,$y";
            $marks .= "<path d=\"M$x {$high}V$low\" stroke-opacity=\"0.4\" stroke-width=\"2\"/>"
                . "<circle cx=\"$x\" cy=\"$y\" r=\"3\" fill=\"currentColor\"/>";
        }
        $box = \sprintf('0 0 %d %d', self::WIDTH + 2 * self::MARGIN, self::HEIGHT + 2 * self::MARGIN);
        $label = \htmlspecialchars($text, \ENT_QUOTES, 'UTF-8');

        return "<svg role=\"img\" aria-label=\"$label\" viewBox=\"$box\" fill=\"none\" stroke=\"currentColor\""
            . ' style="display: block; width: 100%; max-width: ' . self::WIDTH . "px\"><title>$label</title>"
            . '<polyline points="' . \implode(' ', $points) . "\" stroke-width=\"1.5\"/>$marks</svg>";
    }

    private static function place(int $part, int $whole, int $size): int
    {
        return self::MARGIN + (int) \round($part / $whole * $size);
    }
}
