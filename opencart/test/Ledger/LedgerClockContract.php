<?php

declare(strict_types=1);

namespace TrueStock\Test\Ledger;

use TrueStock\Ledger\Entry;
use TrueStock\Ledger\Pruning;
use TrueStock\Test\Helpers\LedgerDesk;
use TrueStock\Test\Helpers\LedgerTestCase;
use TrueStock\Test\Helpers\TestDatabase;

/**
 * The database's clock is set back, or runs ahead, while stock changes.
 */
abstract class LedgerClockContract extends LedgerTestCase
{
    /**
     * @dataProvider steps
     */
    public function testASaleUnderWayIsOneSaleWhateverTheClockDoes(int $seconds): void
    {
        $other = new LedgerDesk(static::FAMILY);
        $this->desk->at(\time());
        $sale = $this->desk->begin(Entry::SALE, 30, 0, -3);
        $other->at(\time() + $seconds);
        $other->ledger->look([30]);
        $this->write('quantity - 3');
        $other->ledger->look([30]);
        $this->desk->at(\time() + $seconds);
        $this->desk->end($sale);
        $other->ledger->look([30]);
        $this->assertSame(7, $this->quantity());
        $this->assertSame(-3, \array_sum(\array_column($this->changes(), 1)));
        $this->assertSame([], $this->shop->rows("SELECT 1 FROM {$this->name()} WHERE step IS NULL"));
        $other->die();
    }

    /**
     * @dataProvider steps
     */
    public function testASaveThatWritesOverASaleIsMadeGoodWhateverTheClockDoes(int $seconds): void
    {
        $other = new LedgerDesk(static::FAMILY);
        $this->desk->at(\time());
        $save = $this->desk->begin(Entry::OWNER, 30, 0, 10, 20);
        $other->at(\time() + $seconds);
        $other->sell(30, 1);
        $this->write(20);
        $this->desk->at(\time() + $seconds);
        $this->desk->end($save);
        $this->assertSame(19, $this->quantity());
        $this->assertLines([['first', 0, 10], ['sale', -1, 9], ['owner', 10, 19]]);
        $other->die();
    }

    /**
     * @return int[][]
     */
    public function steps(): array
    {
        return [
            'back by a minute' => [-60],
            'back by an hour' => [-3600],
            'back by a year' => [-365 * 86400],
            'ahead by a minute' => [60],
        ];
    }

    public function testDaysThatComeTwiceAreSummedUpToTheSameQuantity(): void
    {
        $long = \time() - 200 * 86400;
        foreach ([0, 1, 1, 0, 2] as $day) {
            $this->desk->at($long + $day * 86400);
            $this->desk->sell(30, 1);
        }
        (new Pruning(new TestDatabase(static::FAMILY)))->run(90, 3);
        $this->desk->look();
        $this->assertSame(5, $this->quantity());
        $this->assertSame(-5, \array_sum(\array_column($this->changes(), 1)));
    }
}
