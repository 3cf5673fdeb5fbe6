<?php

declare(strict_types=1);

namespace TrueStock\Audit;

/**
 * What was sold and cancelled of some counters.
 */
final class Sales
{
    private const MONTH_DAYS = 30;
    private const YEAR_DAYS = 365;

    /** @var int the day of the facts, as OrderLines counts days */
    private $today;

    /** @var array<string, int[]> sold30, sold365, cancelled365, first and last day of a sale; by counter */
    private $sums = [];

    /** @var array<string, array<int, true>> days with a sale in the last year, by counter */
    private $days = [];

    public function __construct(int $today)
    {
        $this->today = $today;
    }

    /**
     * @param string $key of the counter: product and value, 30:0
     * @param bool $isSold or cancelled
     */
    public function add(string $key, int $pieces, bool $isSold, int $day): void
    {
        if ($day <= 0) {
            // An imported order without a date.
            return;
        }
        $sums = $this->sums[$key] ?? [0, 0, 0, \PHP_INT_MAX, 0];
        $age = $this->today - $day;
        if (!$isSold) {
            $sums[2] += $age < self::YEAR_DAYS ? $pieces : 0;
            $this->sums[$key] = $sums;
            return;
        }
        if ($age < self::YEAR_DAYS) {
            $sums[0] += $age < self::MONTH_DAYS ? $pieces : 0;
            $sums[1] += $pieces;
            $this->days[$key][$day] = true;
        }
        $sums[3] = \min($sums[3], $day);
        $sums[4] = \max($sums[4], $day);
        $this->sums[$key] = $sums;
    }

    /**
     * What is to be added up with the sums of other lines.
     *
     * @return array<int, array<int, mixed>> of each counter its key, sold30, sold365, cancelled365, the days of its
     *   first and its last sale, and those of the last year
     */
    public function sums(): array
    {
        $sums = [];
        foreach ($this->sums as $key => [$sold30, $sold365, $cancelled365, $first, $last]) {
            [$first, $last] = $last === 0 ? ['', ''] : [OrderLines::date($first), OrderLines::date($last)];
            $days = \array_keys($this->days[$key] ?? []);
            $sums[] = [$key, $sold30, $sold365, $cancelled365, $first, $last, $days];
        }

        return $sums;
    }

    /**
     * @return array<string, int|string> facts of a counter
     */
    public function facts(string $key): array
    {
        [$sold30, $sold365, $cancelled365, $first, $last] = $this->sums[$key] ?? [0, 0, 0, 0, 0];
        $facts = [
            'sold30' => $sold30,
            'sold365' => $sold365,
            'saleDays365' => \count($this->days[$key] ?? []),
            'cancelled365' => $cancelled365,
        ];

        return $last === 0 ? $facts : $facts + [
            'firstSale' => OrderLines::date($first),
            'lastSale' => OrderLines::date($last),
        ];
    }
}
