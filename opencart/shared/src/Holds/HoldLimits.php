<?php

declare(strict_types=1);

namespace TrueStock\Holds;

/**
 * Prevents a competitor from blocking a shop's stock with unpaid checkouts
 * (opencart#3978). Beyond a limit a shopper continues without a hold: nobody is
 * refused for that, and the payment decides.
 */
final class HoldLimits
{
    /** Shoppers of one network who hold at the same time; an office shares an address. */
    public const SETS_OF_NETWORK = 10;

    /** Shoppers of one network whose holds expired within an hour. */
    public const LAPSES_OF_NETWORK = 10;

    /** Counters per shopper; a real cart has fewer. */
    public const COUNTERS_OF_SET = 100;

    /** A hold lasts at most this many times its minutes, however often it is renewed. */
    public const TIMES_RENEWED = 3;

    /** Guests may hold 4 of 5 pieces before they pay; of fewer than 5, all. */
    private const GUESTS_LEAVE_ONE_OF = 5;

    /** Guests may hold a counter's stock unpaid for this many times its minutes within an hour. */
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
