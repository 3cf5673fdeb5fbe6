<?php

declare(strict_types=1);

namespace TrueStock\Test\Holds;

use TrueStock\Test\Helpers\HoldDesk;
use TrueStock\Test\Helpers\HoldsTestCase;

/**
 * How long stock is held for a shopper, and who gets it after that.
 */
abstract class HoldTimeContract extends HoldsTestCase
{
    public function testWhatLapsesIsThereForOthersAndIsNoted(): void
    {
        $this->shop->product(30, 1);
        $this->desk->open('Ann', [[30, 1]]);
        $this->letPass(11);
        $this->assertNull($this->desk->open('Ben', [[30, 1]]));
        $this->assertSame([], $this->held('Ann'));
        $this->assertSame([['owner' => \md5('Ann'), 'piece_seconds' => '600', 'lapses' => '1']], $this->unpaid());
    }

    public function testOpeningAgainRenews(): void
    {
        $this->shop->product(30, 1);
        $this->desk->open('Ann', [[30, 1]]);
        $before = $this->row('Ann');
        $this->shop->run("UPDATE {$this->shop->name('true_stock_hold')} SET expires = expires - 300");
        $this->assertNull($this->desk->open('Ann', [[30, 1]]));
        $this->assertSame($before['hold_id'], $this->row('Ann')['hold_id']);
        $this->assertGreaterThanOrEqual((int) $before['expires'], (int) $this->row('Ann')['expires']);
    }

    public function testAHoldIsNotRenewedForEver(): void
    {
        $this->shop->product(30, 1);
        $this->desk->open('Ann', [[30, 1]]);
        $this->shop->run("UPDATE {$this->table()} SET opened = opened - 29 * 60");
        $this->assertNull($this->desk->open('Ann', [[30, 1]]));
        [$row] = $this->shop->rows("SELECT expires - UNIX_TIMESTAMP() AS seconds FROM {$this->table()}");
        $this->assertEqualsWithDelta(60, (int) $row['seconds'], 2);
        // But a hold does not end during a payment.
        $this->assertNull($this->desk->secure('Ann', [[30, 1]]));
        [$row] = $this->shop->rows("SELECT expires - UNIX_TIMESTAMP() AS seconds FROM {$this->table()}");
        $this->assertEqualsWithDelta(600, (int) $row['seconds'], 2);
    }

    public function testAmongManyLapsedOnesHerOwnIsNotInHerWay(): void
    {
        $this->shop->product(30, 1000);
        for ($number = 0; $number < 250; $number++) {
            $this->shop->hold("lapsed $number", 30, 0, 1, -$number - 10);
        }
        $this->desk->open('Ann', [[30, 1]]);
        $this->expire('Ann');
        $this->assertNull($this->desk->open('Ann', [[30, 1]]));
        $this->assertSame(['30:0' => 1], $this->held('Ann'));
    }

    public function testMinutesAreTheOwners(): void
    {
        $this->shop->product(30, 1);
        (new HoldDesk(static::FAMILY, ['module_true_stock_hold_minutes' => '3']))->open('Ann', [[30, 1]]);
        [$row] = $this->shop->rows("SELECT expires - UNIX_TIMESTAMP() AS seconds FROM {$this->table()}");
        $this->assertEqualsWithDelta(180, (int) $row['seconds'], 2);
    }

    /**
     * @return array<string, string|null>
     */
    private function row(string $who): array
    {
        return $this->shop->rows("SELECT * FROM {$this->table()} WHERE owner = '" . \md5($who) . "'")[0];
    }

    /**
     * @return array<int, array<string, string|null>>
     */
    private function unpaid(): array
    {
        return $this->shop->rows('SELECT owner, piece_seconds, lapses'
            . " FROM {$this->shop->name('true_stock_unpaid')}");
    }
}
