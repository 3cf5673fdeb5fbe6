<?php

declare(strict_types=1);

namespace TrueStock\Test\Counting;

use PHPUnit\Framework\TestCase;
use TrueStock\Counting\Accuracy;

/**
 * The interval, against published values.
 */
final class AccuracyTest extends TestCase
{
    /**
     * @dataProvider published
     */
    public function testTheIntervalIsWilsons(int $right, int $counted, float $low, float $high): void
    {
        $accuracy = new Accuracy($right, $counted);
        $this->assertSame((float) ($right / $counted), $accuracy->share);
        $this->assertSame([$low, $high], [\round($accuracy->low, 4), \round($accuracy->high, 4)]);
    }

    /**
     * R. G. Newcombe, Two-sided confidence intervals for the single proportion,
     * Statistics in Medicine 17 (1998), table I, method 3.
     *
     * @return array<int, array{int, int, float, float}>
     */
    public function published(): array
    {
        return [
            [81, 263, 0.2553, 0.3662],
            [15, 148, 0.0624, 0.1605],
            [0, 20, 0.0, 0.1611],
            [1, 29, 0.0061, 0.1718],
        ];
    }

    public function testAllRightIsNotCertain(): void
    {
        $accuracy = new Accuracy(20, 20);
        $this->assertSame([1.0, 1.0], [$accuracy->share, $accuracy->high]);
        $this->assertSame(0.8389, \round($accuracy->low, 4));
    }
}
