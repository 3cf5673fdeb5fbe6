<?php

declare(strict_types=1);

namespace TrueStock\Test;

use PHPUnit\Framework\TestCase;
use TrueStock\Busy;
use TrueStock\HoldLimits;
use TrueStock\NamedLock;
use TrueStock\Shortage;

/**
 * What a checkout keeps for its shopper, and what others get then.
 */
abstract class HoldsContract extends TestCase
{
    protected const FAMILY = 0;

    /** @var ShopTables */
    protected $shop;

    /** @var HoldDesk */
    protected $desk;

    protected function setUp(): void
    {
        $this->shop = ShopTables::of(static::FAMILY);
        $this->shop->reset();
        $this->shop->holds();
        $this->desk = new HoldDesk(static::FAMILY);
    }

    public function testTheLastOneIsHeldOnce(): void
    {
        $this->shop->product(30, 1);
        $this->assertNull($this->desk->open('Ann', [[30, 1]]));
        $shortage = $this->desk->open('Ben', [[30, 1]]);
        $this->assertShort(30, 0, $shortage);
        $this->assertTrue($shortage->isHeld);
        $this->assertSame('Product 30', $shortage->name);
        $this->assertSame(['30:0' => 1], $this->held('Ann'));
        $this->assertSame([], $this->held('Ben'));
    }

    public function testWhatIsSoldOutIsNotHeldByOthers(): void
    {
        $this->shop->product(30, 0);
        $shortage = $this->desk->open('Ann', [[30, 1]]);
        $this->assertShort(30, 0, $shortage);
        $this->assertFalse($shortage->isHeld);
    }

    public function testWhatIsHeldIsNotSoldOutForWhoWantsMoreOfIt(): void
    {
        $this->shop->product(30, 1);
        $this->assertNull($this->desk->open('Ann', [[30, 1]]));
        $shortage = $this->desk->open('Ben', [[30, 2]]);
        $this->assertShort(30, 0, $shortage);
        $this->assertTrue($shortage->isHeld);
    }

    public function testAllOfAnOrderIsHeldOrNoneOfIt(): void
    {
        $this->shop->product(30, 5);
        $this->shop->product(31, 1);
        $this->assertNull($this->desk->open('Ann', [[31, 1]]));
        $this->assertShort(31, 0, $this->desk->open('Ben', [[30, 2], [31, 1]]));
        $this->assertSame([], $this->held('Ben'));
    }

    public function testAValueHasACounterOfItsOwn(): void
    {
        $this->shop->product(30, 10);
        $this->shop->value(30, 226, 15, 1);
        $this->shop->value(30, 226, 16, 4);
        $this->assertNull($this->desk->open('Ann', [[30, 1, 15]]));
        $this->assertSame(['30:0' => 1, '30:15' => 1], $this->held('Ann'));
        $this->assertShort(30, 0, $this->desk->open('Ben', [[30, 1, 15]]));
        $this->assertNull($this->desk->open('Ben', [[30, 4, 16]]));
    }

    public function testLinesOfOneOrderAddUp(): void
    {
        $this->shop->product(30, 3);
        $this->shop->value(30, 226, 15, 3);
        $this->shop->value(30, 226, 16, 3);
        $this->assertShort(30, 3, $this->desk->open('Ann', [[30, 2, 15], [30, 2, 16]]));
        $this->assertNull($this->desk->open('Ann', [[30, 2, 15], [30, 1, 16]]));
    }

    public function testSheHasOneSetOfHolds(): void
    {
        $this->shop->product(30, 2);
        $this->shop->product(31, 2);
        $this->assertNull($this->desk->open('Ann', [[30, 2]]));
        $this->assertNull($this->desk->open('Ann', [[31, 1]]));
        $this->assertSame(['31:0' => 1], $this->held('Ann'));
        $this->assertNull($this->desk->open('Ben', [[30, 2]]));
    }

    public function testHerOwnHoldIsNotAgainstHer(): void
    {
        $this->shop->product(30, 2);
        $this->assertNull($this->desk->open('Ann', [[30, 1]]));
        $this->assertNull($this->desk->open('Ann', [[30, 2]]));
        $this->assertSame(['30:0' => 2], $this->held('Ann'));
    }

    public function testWhoOrdersTooMuchKeepsNothing(): void
    {
        $this->shop->product(30, 2);
        $this->assertNull($this->desk->open('Ann', [[30, 1]]));
        $this->assertShort(30, 2, $this->desk->open('Ann', [[30, 3]]));
        $this->assertSame([], $this->held('Ann'));
    }

    public function testWhatIsFreedIsThereForOthers(): void
    {
        $this->shop->product(30, 1);
        $this->desk->open('Ann', [[30, 1]]);
        $this->desk->holds->free(HoldDesk::guest('Ann'));
        $this->assertNull($this->desk->open('Ben', [[30, 1]]));
    }

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

    public function testWhatLapsesIsThereForOthersAndIsNoted(): void
    {
        $this->shop->product(30, 1);
        $this->desk->open('Ann', [[30, 1]]);
        $this->expire('Ann');
        $this->assertNull($this->desk->open('Ben', [[30, 1]]));
        $this->assertSame([], $this->held('Ann'));
        $this->assertSame([['kind' => 'lapsed', 'quantity' => '1']], $this->log());
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
        // But whoever pays is not left alone in the middle of it.
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

    public function testOlderHoldsGoFirstWhenTheOwnerLowersAQuantity(): void
    {
        $this->shop->product(30, 2);
        $this->desk->open('Ann', [[30, 1]]);
        $this->desk->open('Ben', [[30, 1]]);
        $this->shop->run("UPDATE {$this->shop->name('product')} SET quantity = 1");
        $this->assertShort(30, 0, $this->desk->secure('Ben', [[30, 1]]));
        $this->assertNull($this->desk->secure('Ann', [[30, 1]]));
    }

    public function testAProductThatSalesDoNotLowerIsALimitButNotHeld(): void
    {
        $this->shop->product(30, 2, ['subtract' => 0]);
        $this->assertNull($this->desk->open('Ann', [[30, 2]]));
        $this->assertNull($this->desk->open('Ben', [[30, 2]]));
        $this->assertSame([], $this->held('Ann'));
        $this->assertShort(30, 2, $this->desk->open('Ben', [[30, 3]]));
    }

    public function testAValueThatSalesDoNotLowerIsNoLimit(): void
    {
        $this->shop->product(30, 2);
        $this->shop->value(30, 226, 15, 0, 0);
        $this->assertNull($this->desk->open('Ann', [[30, 2, 15]]));
        $this->assertSame(['30:0' => 2], $this->held('Ann'));
    }

    public function testAPlaceholderIsNoLimit(): void
    {
        $this->shop->product(30, 999);
        $this->assertNull($this->desk->open('Ann', [[30, 1000]]));
        $this->assertSame([], $this->held('Ann'));
    }

    public function testAnOrderOfNothingThatIsCountedIsHad(): void
    {
        $this->assertNull($this->desk->open('Ann', []));
        $this->assertNull($this->desk->open('Ann', [[404, 1]]));
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
        // Beyond what guests may hold, the rest is only told that it is there.
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
            // Once he has asked a second time, he waits.
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

    public function testManyShoppersOfOneNetworkDoNotHoldAll(): void
    {
        $this->shop->product(30, 100);
        for ($number = 1; $number <= HoldLimits::SETS_OF_NETWORK + 5; $number++) {
            $shopper = HoldDesk::guest("shopper $number", 'one network');
            $this->assertNull($this->desk->holds->open($shopper, HoldDesk::claims([[30, 1]])));
        }
        $this->assertSame(HoldLimits::SETS_OF_NETWORK, $this->sets());
        // Nobody is turned away: whoever pays gets it.
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
            new \TrueStock\Holder(\md5('Cleo'), \md5('her network'), false),
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

    public function testNobodyIsFoundInWhatIsStored(): void
    {
        $holder = \TrueStock\Holder::ofSession('0123456789abcdef0123456789', '192.0.2.7', true, 'secret');
        $this->shop->product(30, 1);
        $this->desk->holds->open($holder, HoldDesk::claims([[30, 1]]));
        [$row] = $this->shop->rows("SELECT * FROM {$this->table()}");
        $this->assertStringNotContainsString('0123456789abcdef', \implode(' ', $row));
        $this->assertStringNotContainsString(\bin2hex((string) \inet_pton('192.0.2.7')), \implode(' ', $row));
        $other = \TrueStock\Holder::ofSession('0123456789abcdef0123456789', '192.0.2.7', true, 'another');
        $this->assertNotSame($holder->owner, $other->owner);
        $this->assertNotSame($holder->network, $other->network);
    }

    /**
     * @return array<string, int> pieces by counter
     */
    protected function held(string $who): array
    {
        $held = [];
        foreach ($this->shop->rows("SELECT * FROM {$this->table()} WHERE owner = '" . \md5($who) . "'") as $row) {
            $held["{$row['product_id']}:{$row['value_id']}"] = (int) $row['quantity'];
        }

        return $held;
    }

    protected function assertShort(int $productId, int $left, ?Shortage $shortage): void
    {
        $this->assertNotNull($shortage);
        $this->assertSame([$productId, $left], [$shortage->productId, $shortage->left]);
    }

    private function request(string $who, int $product, int $quantity): BackgroundProcess
    {
        $script = __DIR__ . '/helpers/open-hold.php';
        $arguments = [(string) static::FAMILY, PrivateDatabase::socket(), $who, (string) $product, (string) $quantity];

        return new BackgroundProcess(\array_merge([\PHP_BINARY, $script], $arguments));
    }

    private function sets(): int
    {
        [$row] = $this->shop->rows("SELECT COUNT(DISTINCT owner) AS sets FROM {$this->table()}"
            . ' WHERE expires > UNIX_TIMESTAMP()');

        return (int) $row['sets'];
    }

    /** As if these minutes had gone by. */
    private function letPass(int $minutes): void
    {
        $seconds = 60 * $minutes;
        $this->shop->run("UPDATE {$this->table()} SET opened = opened - $seconds, expires = expires - $seconds");
    }

    private function expire(string $who): void
    {
        $this->shop->run("UPDATE {$this->table()} SET expires = UNIX_TIMESTAMP() WHERE owner = '" . \md5($who) . "'");
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
    private function log(): array
    {
        return $this->shop->rows("SELECT kind, quantity FROM {$this->shop->name('true_stock_log')}");
    }

    private function table(): string
    {
        return $this->shop->name('true_stock_hold');
    }
}
