<?php

declare(strict_types=1);

namespace TrueStock\Test\Holds;

use TrueStock\Test\Helpers\HoldDesk;
use TrueStock\Test\Helpers\HoldsTestCase;
use TrueStock\Test\Helpers\PrivateDatabase;

/**
 * The database server is killed, and comes back.
 */
abstract class HoldOutageContract extends HoldsTestCase
{
    public function testAHoldIsStillThere(): void
    {
        $this->shop->product(30, 1);
        $this->desk->open('Ann', [[30, 1]]);
        $this->killServer();
        $this->assertSame(['30:0' => 1], $this->held('Ann'));
        $this->assertShort(30, 0, $this->desk->open('Ben', [[30, 1]]));
        $this->assertNull($this->desk->secure('Ann', [[30, 1]]));
    }

    public function testAPaymentThatWasCutOffIsTriedAgain(): void
    {
        $this->shop->product(30, 1);
        $this->desk->secure('Ann', [[30, 1]]);
        $this->killServer();
        // The next request of the order does that, under its lock.
        $this->desk->holds->unmarkPaying(7);
        $this->assertNull($this->desk->secure('Ann', [[30, 1]]));
        $this->assertSame(['30:0' => 1], $this->held('Ann'));
    }

    public function testALockThatSomebodyHadIsFree(): void
    {
        $this->shop->product(30, 1);
        $lock = $this->desk->holds->orderLock(7);
        $lock->take(0);
        $this->killServer();
        $again = $this->desk->holds->orderLock(7);
        $again->take(0);
        $again->release();
        $this->expectException(\mysqli_sql_exception::class);
        $lock->release();
    }

    private function killServer(): void
    {
        PrivateDatabase::kill();
        PrivateDatabase::launch();
        $this->desk = new HoldDesk(static::FAMILY);
        $this->letPass(0);
    }
}
