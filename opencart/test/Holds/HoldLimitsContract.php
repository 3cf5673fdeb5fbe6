<?php

declare(strict_types=1);

namespace TrueStock\Test\Holds;

use TrueStock\Holds\Holder;
use TrueStock\Holds\HoldLimits;
use TrueStock\Test\Helpers\HoldDesk;
use TrueStock\Test\Helpers\HoldsTestCase;

/**
 * How much shoppers and networks may hold without paying.
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
            HoldDesk::customer('Cleo'),
            HoldDesk::claims([[30, 2]])
        ));
        $this->assertSame(['30:0' => 2], $this->held('Cleo'));
    }

    public function testManyWhoLetItLapseHoldNoMore(): void
    {
        $this->shop->product(30, 1);
        for ($turn = 1; $turn <= HoldLimits::UNPAID_TIMES_OF_ALL + 1; $turn++) {
            $this->assertNull($this->desk->open("shopper $turn", [[30, 1]]));
            $isLast = $turn > HoldLimits::UNPAID_TIMES_OF_ALL;
            $this->assertSame($isLast ? [] : ['30:0' => 1], $this->held("shopper $turn"));
            $this->letPass(10);
        }
        $this->assertNull($this->desk->secure('Dan', [[30, 1]]));
    }

    /**
     * @dataProvider returning
     * @param Holder[] $turns the same shopper, five times
     */
    public function testWhoComesAndGoesHoldsNoMore(array $turns): void
    {
        $this->shop->product(30, 1);
        foreach ($turns as $turn => $shopper) {
            $this->assertNull($this->desk->holds->open($shopper, HoldDesk::claims([[30, 1]])));
            $this->assertSame($turn < 4 ? 1 : 0, $this->sets(), "turn $turn");
            $this->letPass(5);
            $this->desk->holds->free($shopper);
        }
        $this->assertNull($this->desk->open('Ben', [[30, 1]]));
        $this->assertSame(['30:0' => 1], $this->held('Ben'), 'another shopper');
        $this->letPass(24 * 60);
        $this->desk->holds->open($turns[0], HoldDesk::claims([[30, 1]]));
        $this->assertSame(1, $this->sets(), 'a day later');
    }

    /**
     * @return array<string, array<int, Holder[]>>
     */
    public function returning(): array
    {
        $cases = ['a guest' => [], 'a customer' => [], 'guests of one network' => [], 'a customer anywhere' => []];
        for ($turn = 1; $turn <= 5; $turn++) {
            $cases['a guest'][0][] = HoldDesk::guest('Ann');
            $cases['a customer'][0][] = HoldDesk::customer('Ann');
            $cases['guests of one network'][0][] = HoldDesk::guest("guest $turn", 'one network');
            $cases['a customer anywhere'][0][] = HoldDesk::customer("session $turn", 'Ann');
        }

        return $cases;
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

    public function testACounterThatStaysKeepsItsAge(): void
    {
        $this->shop->product(30, 100);
        $this->shop->product(31, 100);
        $ann = HoldDesk::customer('Ann');
        foreach ([[[30, 1]], [[30, 1], [31, 1]], [[30, 2]], [[30, 1], [31, 1]]] as $lines) {
            $this->assertNull($this->desk->holds->open($ann, HoldDesk::claims($lines)));
            $this->letPass(9);
        }
        $this->assertSame(0, $this->sets(), 'three times ten minutes have passed');
        [$row] = $this->shop->rows("SELECT MAX(expires) - MIN(opened) AS seconds FROM {$this->table()}");
        $this->assertSame(HoldLimits::TIMES_RENEWED * 600, (int) $row['seconds'], 'the set ends as a whole');
    }

    public function testTimeInVainCountsOnce(): void
    {
        $this->shop->product(30, 100);
        $this->shop->product(31, 100);
        foreach ([[[30, 1]], [[30, 1], [31, 1]], [[30, 2]]] as $lines) {
            $this->desk->open('Ann', $lines);
            $this->letPass(3);
        }
        $this->desk->holds->free(HoldDesk::guest('Ann'));
        $rows = $this->shop->rows('SELECT product_id, SUM(piece_seconds) AS seconds'
            . " FROM {$this->shop->name('true_stock_unpaid')} GROUP BY product_id ORDER BY product_id");
        $this->assertSame([(string) (12 * 60), (string) (3 * 60)], \array_column($rows, 'seconds'));
    }

    /**
     * @dataProvider shares
     */
    public function testACustomerHoldsAShare(int $quantity, string $share, int $most): void
    {
        $this->shop->product(30, $quantity);
        $desk = new HoldDesk(static::FAMILY, ['module_true_stock_hold_share' => $share]);
        $this->assertNull($desk->holds->open(HoldDesk::customer('Ann'), HoldDesk::claims([[30, $most]])));
        $this->assertSame(['30:0' => $most], $this->held('Ann'));
        if ($most < $quantity) {
            $desk->holds->free(HoldDesk::customer('Ann'));
            $this->assertNull($desk->holds->open(HoldDesk::customer('Ben'), HoldDesk::claims([[30, $most + 1]])));
            $this->assertSame([], $this->held('Ben'), 'not refused, and not held');
        }
    }

    /**
     * @return array<string, array<int, int|string>>
     */
    public function shares(): array
    {
        return [
            'half' => [10, '', 5],
            'half of an odd number' => [5, '', 2],
            'at least one' => [1, '', 1],
            'a fifth' => [10, '20', 2],
            'all' => [3, '100', 3],
        ];
    }

    public function testAShareIsOfAllSessionsOfACustomer(): void
    {
        $this->shop->product(30, 10);
        $this->desk->holds->open(HoldDesk::customer('on a phone', 'Ann'), HoldDesk::claims([[30, 3]]));
        $this->desk->holds->open(HoldDesk::customer('at a desk', 'Ann'), HoldDesk::claims([[30, 3]]));
        $this->assertSame(['30:0' => 3], $this->held('on a phone'));
        $this->assertSame([], $this->held('at a desk'));
    }

    public function testComingAndGoingLeavesOneRowForACounter(): void
    {
        $lines = [];
        for ($id = 1; $id <= HoldLimits::COUNTERS_OF_SET; $id++) {
            $this->shop->product($id, 1000);
            $lines[] = [$id, 1];
        }
        for ($turn = 1; $turn <= 10; $turn++) {
            $this->desk->open('Ann', $lines);
            $this->assertCount(HoldLimits::COUNTERS_OF_SET, $this->held('Ann'));
            $this->desk->holds->free(HoldDesk::guest('Ann'));
        }
        [$row] = $this->shop->rows("SELECT COUNT(*) AS number FROM {$this->shop->name('true_stock_unpaid')}");
        $this->assertSame(HoldLimits::COUNTERS_OF_SET, (int) $row['number']);
        [$row] = $this->shop->rows("SELECT COUNT(*) AS number FROM {$this->shop->name('true_stock_log')}");
        $this->assertSame(0, (int) $row['number']);
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
}
