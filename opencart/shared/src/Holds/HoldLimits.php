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

    /** A shopper may hold all of a counter unpaid for this many times its minutes in a day. */
    public const UNPAID_TIMES = 2;

    /** The same for all shoppers together: many addresses may be one rival's. */
    public const UNPAID_TIMES_OF_ALL = 6;

    /** @var HoldRows */
    private $rows;

    /** @var UnpaidTime */
    private $unpaid;

    /** @var int that a hold lasts */
    private $seconds;

    /** @var int percent of a counter that a customer may hold */
    private $share;

    public function __construct(HoldRows $rows, UnpaidTime $unpaid, int $seconds, int $share)
    {
        $this->rows = $rows;
        $this->unpaid = $unpaid;
        $this->seconds = $seconds;
        $this->share = $share;
    }

    /**
     * @param Counter[] $counters
     * @param array<string, array{held: int, older: int, guests: int, hers: int, isPaying: bool}> $others by
     *   counter
     */
    public function allow(Holder $holder, array $counters, array $others): bool
    {
        if (
            \count($counters) > self::COUNTERS_OF_SET
            || $this->rows->setsOfNetwork($holder) >= self::SETS_OF_NETWORK
            || $this->unpaid->lapsesOfNetwork($holder->network) >= self::LAPSES_OF_NETWORK
        ) {
            return false;
        }
        $times = $this->unpaid->of($holder, $counters);
        foreach ($counters as $key => $counter) {
            $isAllowed = $holder->isGuest()
                ? ($others[$key]['guests'] ?? 0) + $counter->pieces <= self::mostOfGuests($counter)
                : ($others[$key]['hers'] ?? 0) + $counter->pieces <= $this->mostOfCustomer($counter);
            if (!$isAllowed || !$this->allowAgain($counter, $times[$key] ?? ['shopper' => 0, 'everybody' => 0])) {
                return false;
            }
        }

        return true;
    }

    /** Guests cannot be told apart, so they are limited together. */
    private static function mostOfGuests(Counter $counter): int
    {
        return $counter->quantity - \intdiv($counter->quantity, self::GUESTS_LEAVE_ONE_OF);
    }

    private function mostOfCustomer(Counter $counter): int
    {
        return \max(1, \intdiv($counter->quantity * $this->share, 100));
    }

    /**
     * @param array{shopper: int, everybody: int} $times piece-seconds held in vain
     */
    private function allowAgain(Counter $counter, array $times): bool
    {
        $once = $this->seconds * $counter->quantity;

        return $times['shopper'] < self::UNPAID_TIMES * $once
            && $times['everybody'] < self::UNPAID_TIMES_OF_ALL * $once;
    }
}
