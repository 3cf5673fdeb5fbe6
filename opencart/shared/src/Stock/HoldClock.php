<?php

declare(strict_types=1);

namespace TrueStock\Stock;

/**
 * Until when holds count: by the database's clock, which may be set back.
 */
final class HoldClock
{
    /** Seconds that a payment may take. */
    public const PAYING_SECONDS = 60;

    /** By which the clocks of a shop's database servers may differ. */
    private const SKEW_SECONDS = 60;

    /**
     * SQL for the time after which no hold ends, by the clock that wrote it.
     * What ends later was written before the clock was set back: it would hold
     * its pieces until the clock has come that far again.
     *
     * @param int $seconds that a hold lasts
     */
    public static function latest(int $seconds): string
    {
        return 'UNIX_TIMESTAMP() + ' . (\max($seconds, self::PAYING_SECONDS) + self::SKEW_SECONDS);
    }
}
