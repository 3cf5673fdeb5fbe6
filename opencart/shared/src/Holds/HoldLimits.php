<?php

declare(strict_types=1);

namespace TrueStock\Holds;

/**
 * Keeps a competitor from freezing a shop with checkouts that nobody pays
 * (opencart#3978). Beyond a limit a shopper goes on without a hold: she is
 * never turned away, only decided on when she pays.
 */
final class HoldLimits
{
    /** Shoppers of one network who hold at once; an office shares an address. */
    public const SETS_OF_NETWORK = 10;

    /** Shoppers of one network whose holds lapsed within an hour. */
    public const LAPSES_OF_NETWORK = 10;

    /** Counters to a set; a cart of a person has fewer. */
    public const COUNTERS_OF_SET = 100;

    /** Times its minutes that a hold lasts at most, however often it is renewed. */
    public const TIMES_RENEWED = 3;

    /** Of 5 pieces guests may hold 4 before they pay; of fewer, all. */
    private const GUESTS_LEAVE_ONE_OF = 5;

    /** Times its minutes that guests may hold a counter's stock in vain within an hour. */
    private const UNPAID_TIMES = 2;

    /** @var HoldRows */
    private $rows;

    /** @var HoldLog */
    private $log;

    /** @var int that a hold lasts */
    private $seconds;

    public function __construct(HoldRows $rows, HoldLog $log, int $seconds)
    {
        $this->rows = $rows;
        $this->log = $log;
        $this->seconds = $seconds;
    }

    /**
     * @param Counter[] $counters
     * @param array<string, array{held: int, older: int, guests: int, isPaying: bool}> $others by counter
     */
    public function allow(Holder $holder, array $counters, array $others): bool
    {
        if (
            \count($counters) > self::COUNTERS_OF_SET
            || $this->rows->setsOfNetwork($holder) >= self::SETS_OF_NETWORK
            || $this->log->lapsesOfNetwork($holder->network) >= self::LAPSES_OF_NETWORK
        ) {
            return false;
        }
        foreach ($holder->isGuest ? $counters : [] as $key => $counter) {
            if (!$this->allowGuest($counter, $others[$key]['guests'] ?? 0)) {
                return false;
            }
        }

        return true;
    }

    private function allowGuest(Counter $counter, int $held): bool
    {
        $most = $counter->quantity - \intdiv($counter->quantity, self::GUESTS_LEAVE_ONE_OF);

        return $held + $counter->pieces <= $most
            && $this->log->unpaidSeconds($counter) < self::UNPAID_TIMES * $this->seconds * $counter->quantity;
    }
}
