<?php

declare(strict_types=1);

namespace TrueStock\Test\Holds;

use TrueStock\Holds\HoldLimits;
use TrueStock\Holds\Holder;
use TrueStock\Test\Helpers\HoldDesk;
use TrueStock\Test\Helpers\HoldsTestCase;

/**
 * How much guests and networks may hold without paying.
 */
abstract class HoldLimitsContract extends HoldsTestCase
{
    public function testManyShoppersOfOneNetworkDoNotHoldAll(): void
    {
        $this->shop->product(30, 100);
        for ($number = 1; $number <= HoldLimits::SETS_OF_NETWORK + 5; $number++) {
            $shopper = HoldDesk::guest("shopper $number", 'one network');
            $this->assertNull($this->desk->holds->open($shopper, HoldDesk::claims([[30, 1]])));
        }
        $this->assertSame(HoldLimits::SETS_OF_NETWORK, $this->sets());
        // Nobody is refused: whoever pays gets it.
        $late = HoldDesk::guest('late', 'one network');
        $this->assertNull($this->desk->holds->secure($late, HoldDesk::claims([[30, 1]]), 7));
        $this->assertSame(HoldLimits::SETS_OF_NETWORK + 1, $this->sets());
    }

    public function testGuestsLeaveAFifth(): void
    {
        $this->shop->product(30, 10);
        $this->assertNull($this->desk->open('Ann', [[30, 8]]));
        $this->assertNull($this->desk->open('Ben', [[30, 1]]));
        $this->assertSame([], $this->held('Ben'));
        $this->assertNull($this->desk->holds->open(
            new Holder(\md5('Cleo'), \md5('her network'), false),
            HoldDesk::claims([[30, 2]])
        ));
        $this->assertSame(['30:0' => 2], $this->held('Cleo'));
    }

    public function testGuestsWhoLetItLapseAgainAndAgainHoldNoMore(): void
    {
        $this->shop->product(30, 1);
        foreach (['Ann', 'Ben', 'Cleo'] as $turn => $who) {
            $this->assertNull($this->desk->open($who, [[30, 1]]));
            $this->assertSame($turn < 2 ? ['30:0' => 1] : [], $this->held($who));
            $this->letPass(10);
        }
        $this->assertNull($this->desk->secure('Dan', [[30, 1]]));
    }

    public function testAGuestWhoComesAndGoesHoldsNoMore(): void
    {
        $this->shop->product(30, 1);
        for ($turn = 1; $turn <= 5; $turn++) {
            $this->assertNull($this->desk->open('Ann', [[30, 1]]));
            $this->assertSame($turn <= 4 ? ['30:0' => 1] : [], $this->held('Ann'), "turn $turn");
            $this->letPass(5);
            $this->desk->holds->free(HoldDesk::guest('Ann'));
        }
        $this->assertNull($this->desk->open('Ben', [[30, 1]]));
        $this->assertSame([], $this->held('Ben'), 'guests have had it long enough');
        $this->assertNull($this->desk->secure('Ben', [[30, 1]]));
    }

    public function testAChangeOfTheOrderIsNoNewBeginning(): void
    {
        $this->shop->product(30, 2);
        // For nine minutes each, which is more than two pieces for twenty.
        foreach ([2, 1, 2] as $pieces) {
            $this->assertNull($this->desk->open('Ann', [[30, $pieces]]));
            $this->assertSame(['30:0' => $pieces], $this->held('Ann'));
            $this->letPass(9);
        }
        $this->assertNull($this->desk->open('Ann', [[30, 1]]));
        $this->assertSame([], $this->held('Ann'));
    }

    public function testWhoPaysDidNotHoldInVain(): void
    {
        $this->shop->product(30, 10);
        for ($order = 1; $order <= 5; $order++) {
            $this->assertNull($this->desk->open('Ann', [[30, 8]]));
            $this->assertSame(['30:0' => 8], $this->held('Ann'));
            $this->letPass(9);
            $this->assertNull($this->desk->secure('Ann', [[30, 8]], $order));
            $this->desk->holds->end($order);
        }
    }

    public function testANetworkThatLetsManyLapseHoldsNoMore(): void
    {
        $this->shop->product(30, 1000);
        for ($number = 1; $number <= HoldLimits::LAPSES_OF_NETWORK + 1; $number++) {
            $shopper = HoldDesk::guest("shopper $number", 'one network');
            $this->desk->holds->open($shopper, HoldDesk::claims([[30, 1]]));
            $this->assertSame($number <= HoldLimits::LAPSES_OF_NETWORK ? 1 : 0, $this->sets());
            $this->expire("shopper $number");
        }
        $this->assertNull($this->desk->open('of elsewhere', [[30, 1]]));
        $this->assertSame(['30:0' => 1], $this->held('of elsewhere'));
    }

    private function sets(): int
    {
        [$row] = $this->shop->rows("SELECT COUNT(DISTINCT owner) AS sets FROM {$this->table()}"
            . ' WHERE expires > UNIX_TIMESTAMP()');

        return (int) $row['sets'];
    }

    /** As if these minutes had passed. */
    private function letPass(int $minutes): void
    {
        $seconds = 60 * $minutes;
        $this->shop->run("UPDATE {$this->table()} SET opened = opened - $seconds, expires = expires - $seconds");
    }
}
