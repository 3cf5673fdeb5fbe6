<?php

declare(strict_types=1);

namespace TrueStock\Test\Holds;

use TrueStock\Test\Helpers\HoldDesk;
use TrueStock\Test\Helpers\HoldsTestCase;
use TrueStock\Test\Helpers\PrivateDatabase;

/**
 * The database's clock is set back, or its sessions stand in several time
 * zones: nothing is sold twice, and nothing is held for ever.
 */
abstract class HoldClockContract extends HoldsTestCase
{
    private const HOUR = 60;
    private const YEAR = 365 * 24 * 60;

    /**
     * @dataProvider stepsBack
     */
    public function testAClockSetBackBeforeThePaymentSellsNothingTwice(int $minutes): void
    {
        $this->shop->product(30, 1);
        $this->desk->open('Ann', [[30, 1]]);
        $this->letPass(-$minutes);
        $this->assertShort(30, 0, $this->desk->open('Ben', [[30, 1]]));
        $this->assertNull($this->desk->secure('Ann', [[30, 1]]));
        $this->shop->run("UPDATE {$this->shop->name('product')} SET quantity = 0");
        $this->desk->holds->end(7);
        $this->assertShort(30, 0, $this->desk->secure('Ben', [[30, 1]], 8));
        $this->assertSame([], $this->held('Ann') + $this->held('Ben'));
    }

    /**
     * @dataProvider stepsBack
     */
    public function testAHoldThatIsLeftEndsSoonAfterTheNextShopperCame(int $minutes): void
    {
        $this->shop->product(30, 1);
        $this->desk->open('Ann', [[30, 1]]);
        $this->letPass(-$minutes);
        $this->assertShort(30, 0, $this->desk->open('Ben', [[30, 1]]));
        $this->letPass(9);
        $this->assertShort(30, 0, $this->desk->open('Ben', [[30, 1]]));
        $this->letPass(3);
        $this->assertNull($this->desk->open('Ben', [[30, 1]]));
        $this->assertSame([[], ['30:0' => 1]], [$this->held('Ann'), $this->held('Ben')]);
    }

    /**
     * @return int[][]
     */
    public function stepsBack(): array
    {
        return ['a minute' => [1], 'an hour' => [self::HOUR], 'a year' => [self::YEAR]];
    }

    public function testOneWhoRenewsAgainAndAgainHasItNoLongerForThat(): void
    {
        $this->shop->product(30, 1);
        $this->desk->open('Ann', [[30, 1]]);
        $this->letPass(-self::YEAR);
        for ($minutes = 0; $minutes < 35; $minutes += 5) {
            $this->desk->open('Ann', [[30, 1]]);
            $this->letPass(5);
        }
        $this->assertNull($this->desk->open('Ben', [[30, 1]]));
    }

    public function testAPaymentThatDiedIsForgottenToo(): void
    {
        $this->shop->product(30, 1);
        $this->shop->product(31, 1);
        $this->desk->secure('Ann', [[30, 1]]);
        $this->letPass(-self::YEAR);
        $this->desk->open('Ben', [[31, 1]]);
        $this->letPass(11);
        $this->assertNull($this->desk->open('Ben', [[30, 1]]));
    }

    public function testTimeInVainThatIsToComeDoesNotCount(): void
    {
        $this->shop->product(30, 1);
        for ($time = 0; $time < 3; $time++) {
            $this->desk->open('Ann', [[30, 1]]);
            $this->letPass(11);
        }
        $this->desk->open('Ann', [[30, 1]]);
        $this->assertSame([], $this->held('Ann'), 'She had her time.');
        $this->letPass(-self::YEAR);
        $this->desk->open('Ann', [[30, 1]]);
        $this->assertSame(['30:0' => 1], $this->held('Ann'));
    }

    public function testAllSessionsHaveOneClockWhateverTheirZone(): void
    {
        $this->shop->product(30, 1);
        $east = PrivateDatabase::connect(PrivateDatabase::socket());
        $east->query("SET timestamp = $this->now, time_zone = '+13:00'");
        $this->shop->run("SET time_zone = '-12:00'");
        $this->desk->open('Ann', [[30, 1]]);
        $ben = new HoldDesk(static::FAMILY, [], $east);
        $this->assertShort(30, 0, $ben->open('Ben', [[30, 1]]));
        $east->query('SET timestamp = ' . ($this->now + 660));
        $this->assertNull($ben->open('Ben', [[30, 1]]));
        $this->shop->run('SET time_zone = DEFAULT');
    }
}
