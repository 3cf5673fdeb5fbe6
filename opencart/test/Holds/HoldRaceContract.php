<?php

declare(strict_types=1);

namespace TrueStock\Test\Holds;

use TrueStock\Holds\Busy;
use TrueStock\Holds\NamedLock;
use TrueStock\Test\Helpers\BackgroundProcess;
use TrueStock\Test\Helpers\HoldDesk;
use TrueStock\Test\Helpers\HoldsTestCase;
use TrueStock\Test\Helpers\PrivateDatabase;
use TrueStock\Test\Helpers\TestDatabase;

/**
 * Many who want the same at the same moment.
 */
abstract class HoldRaceContract extends HoldsTestCase
{
    public function testNothingIsFreedInTheMiddleOfATake(): void
    {
        $this->shop->product(30, 1);
        $this->desk->open('Ann', [[30, 1]]);
        $another = new TestDatabase(static::FAMILY, PrivateDatabase::connect(PrivateDatabase::socket()));
        $lock = new NamedLock($another, HoldDesk::shop(static::FAMILY), 'holds');
        $lock->take(0);
        try {
            $this->desk->holds->free(HoldDesk::guest('Ann'));
            $this->fail('Another process takes at this moment.');
        } catch (Busy $busy) {
            $this->assertSame(['30:0' => 1], $this->held('Ann'));
        }
        $lock->release();
        $this->desk->holds->free(HoldDesk::guest('Ann'));
        $this->assertSame([], $this->held('Ann'));
    }

    public function testOfManyAtOnceAsManyHoldAsThereArePieces(): void
    {
        $this->shop->product(30, 20);
        $requests = [];
        for ($number = 0; $number < 24; $number++) {
            $requests[] = $this->request("shopper $number", 30, 1);
        }
        $answers = \array_map(static function (BackgroundProcess $request): string {
            return $request->waitFor('/(had|short)\n/');
        }, $requests);
        // Beyond the limit for guests, the others only learn that there is
        // stock.
        [$row] = $this->shop->rows("SELECT SUM(quantity) AS held FROM {$this->table()}");
        $this->assertSame('16', $row['held']);
        $this->assertSame(24, \count(\array_keys($answers, 'had')));
    }

    public function testOfManyAtOnceOneHoldsTheLast(): void
    {
        $this->shop->product(30, 1);
        $requests = [];
        for ($number = 0; $number < 12; $number++) {
            $requests[] = $this->request("shopper $number", 30, 1);
        }
        $answers = \array_map(static function (BackgroundProcess $request): string {
            return $request->waitFor('/(had|short)\n/');
        }, $requests);
        $this->assertSame(1, \count(\array_keys($answers, 'had')));
    }

    public function testAPaymentUnderWayIsWaitedFor(): void
    {
        $this->shop->product(30, 1);
        $this->desk->secure('Ann', [[30, 1]]);
        $answer = '';
        $asked = PrivateDatabase::statementsDuring(function () use (&$answer): void {
            $request = $this->request('Ben', 30, 1);
            // After the second request for the lock, the shopper waits.
            do {
                [$row] = $this->shop->rows('SELECT COUNT(*) AS times FROM mysql.general_log'
                    . " WHERE argument LIKE 'SELECT GET_LOCK%' AND thread_id <> CONNECTION_ID()");
            } while ((int) $row['times'] < 2);
            $this->desk->holds->end(7);
            $answer = $request->waitFor('/(had|short)\n/');
        });
        $this->assertSame('had', $answer);
        $this->assertGreaterThan(1, \count(\preg_grep('/GET_LOCK/', $asked)));
    }

    public function testWhatIsBeingPaidIsTheOrders(): void
    {
        $this->shop->product(30, 2);
        $this->desk->secure('Ann', [[30, 2]]);
        $this->desk->holds->free(HoldDesk::guest('Ann'));
        $this->assertSame(['30:0' => 2], $this->held('Ann'), 'she went to another page');
        $shortage = $this->desk->open('Ann', [[30, 1]]);
        $this->assertShort(30, 0, $shortage);
        $this->assertSame(['30:0' => 2], $this->held('Ann'), 'she ordered more in another tab');
        $this->desk->holds->unmarkPaying(7);
        $this->assertNull($this->desk->open('Ann', [[30, 1]]));
        $this->assertSame(['30:0' => 1], $this->held('Ann'), 'it is hers again');
    }

    private function request(string $who, int $product, int $quantity): BackgroundProcess
    {
        $script = __DIR__ . '/../Helpers/open-hold.php';
        $arguments = [(string) static::FAMILY, PrivateDatabase::socket(), $who, (string) $product, (string) $quantity];

        return new BackgroundProcess(\array_merge([\PHP_BINARY, $script], $arguments));
    }
}
