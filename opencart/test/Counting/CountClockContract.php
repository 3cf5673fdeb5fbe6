<?php

declare(strict_types=1);

namespace TrueStock\Test\Counting;

use TrueStock\Audit\LedgerFacts;
use TrueStock\Shop\Settings;
use TrueStock\Test\Helpers\CountingTestCase;

/**
 * The database's clock is set back between a sale and a count, or the shop's
 * zone has an hour twice.
 */
abstract class CountClockContract extends CountingTestCase
{
    /** @var int epoch seconds */
    private $now;

    protected function setUp(): void
    {
        parent::setUp();
        $this->now = \time();
    }

    public function testALaterCountCountsThoughTheClockWasSetBack(): void
    {
        $this->desk->at($this->now + self::HOUR);
        $this->enter(8);
        $this->desk->at($this->now);
        $this->enter(6);
        $this->assertSame(6, $this->quantity());
        $this->assertCounts([[8, 10, -2], [6, 8, -2]]);
    }

    public function testWhatWasSoldBeforeTheClockWasSetBackIsNotTakenOffAgain(): void
    {
        $this->desk->at($this->now + self::HOUR);
        $this->desk->sell(30, 3);
        $this->desk->at($this->now);
        $this->enter(7);
        $this->assertSame(7, $this->quantity());
        $this->assertCounts([[7, 7, 0]]);
        $this->desk->sell(30, 1);
        $this->assertSame([7, 1], $this->facts($this->now));
    }

    public function testInTheHourThatComesTwiceEachSaleCountsOnce(): void
    {
        // Berlin has 2 to 3 o'clock in summer time, and then again.
        $two = \gmmktime(0, 0, 0, 10, 25, 2026);
        $this->desk->at($two + 30 * 60, '+02:00');
        $this->desk->sell(30, 1);
        $this->desk->at($two + 40 * 60, '+02:00');
        $this->enter(9);
        $this->desk->at($two + 90 * 60, '+01:00');
        $this->desk->sell(30, 2);
        $this->assertSame([9, 2], $this->facts($two));
        $this->desk->at($two + 95 * 60, '+01:00');
        $this->enter(9, 45 * 60);
        $this->assertCounts([[9, 9, 0], [9, 9, 0]]);
        $this->assertSame(7, $this->quantity(), 'nine at ten to three, and two sold since');
    }

    /**
     * @param int $day epoch seconds of the last count, or of some time on its day
     * @return int[] what was counted, and what was sold since
     */
    private function facts(int $day): array
    {
        $zone = 'Europe/Berlin';
        $facts = (new LedgerFacts($this->database(), new Settings(['config_timezone' => $zone])))
            ->addTo(['30:0' => ['quantity' => $this->quantity()]], 30, 30)['30:0'];
        $date = (new \DateTime("@$day"))->setTimezone(new \DateTimeZone($zone))->format('Y-m-d');
        $this->assertSame($date, $facts['lastCount']);

        return [$facts['countedQuantity'], $facts['soldSinceCount']];
    }
}
