<?php

declare(strict_types=1);

namespace TrueStock\Test\Holds;

use TrueStock\Holds\HoldOrders;
use TrueStock\Holds\Holder;
use TrueStock\Test\Helpers\HoldDesk;
use TrueStock\Test\Helpers\HoldsTestCase;
use TrueStock\Test\Helpers\TestDatabase;

/**
 * What a checkout holds for its shopper, and what others can get then.
 */
abstract class HoldsContract extends HoldsTestCase
{
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

    public function testOnASecondDeviceHerOwnHoldIsNotAgainstHer(): void
    {
        $this->shop->product(30, 1);
        [$phone, $desk] = [HoldDesk::customer('phone', 'Ann'), HoldDesk::customer('desk', 'Ann')];
        $piece = HoldDesk::claims([[30, 1]]);
        $this->assertNull($this->desk->holds->open($phone, $piece));
        $this->assertNull($this->desk->holds->open($desk, $piece));
        $this->assertSame(['30:0' => 1], $this->held('phone'), 'each session has a set of its own');
        $this->assertShort(30, 0, $this->desk->open('Ben', [[30, 1]]));
        $this->assertShort(30, 0, $this->desk->holds->open(HoldDesk::customer('Cleo'), $piece));
    }

    public function testWhatACustomerPaysIsNoMoreThereOnAnotherDevice(): void
    {
        $this->shop->product(30, 1);
        [$phone, $desk] = [HoldDesk::customer('phone', 'Ann'), HoldDesk::customer('desk', 'Ann')];
        $piece = HoldDesk::claims([[30, 1]]);
        $this->assertNull($this->desk->holds->open($phone, $piece));
        $this->assertNull($this->desk->holds->secure($desk, $piece, 7));
        $this->assertShort(30, 0, $this->desk->holds->secure($phone, $piece, 8));
        $this->desk->holds->unmarkPaying(7);
        $this->assertNull($this->desk->holds->secure($phone, $piece, 8));
    }

    public function testTwoPeopleOnOneAccountLoseNothingOfEachOthers(): void
    {
        $this->shop->product(30, 4);
        [$ann, $ben] = [HoldDesk::customer('Ann', 'firm'), HoldDesk::customer('Ben', 'firm')];
        $piece = HoldDesk::claims([[30, 1]]);
        $this->desk->holds->open($ann, $piece);
        $this->desk->holds->open($ben, $piece);
        $this->assertSame([['30:0' => 1], ['30:0' => 1]], [$this->held('Ann'), $this->held('Ben')]);
        $this->desk->holds->free($ben);
        $this->assertSame([['30:0' => 1], []], [$this->held('Ann'), $this->held('Ben')]);
        $this->desk->holds->open($ben, $piece);
        $this->desk->holds->secure($ann, $piece, 7);
        $this->desk->holds->end(7);
        $this->assertSame([[], ['30:0' => 1]], [$this->held('Ann'), $this->held('Ben')]);
    }

    public function testAnOrderIsForTheShopperWhoLookedAtIt(): void
    {
        $orders = new HoldOrders(new TestDatabase(static::FAMILY));
        $this->assertNull($orders->holder(7));
        $orders->remember(7, HoldDesk::guest('Ann'));
        $orders->remember(7, HoldDesk::customer('Ann'));
        $this->assertEquals(HoldDesk::customer('Ann'), $orders->holder(7));
    }

    public function testNobodyIsFoundInWhatIsStored(): void
    {
        $holder = Holder::ofSession('0123456789abcdef0123456789', '192.0.2.7', 4711, 'secret');
        $this->shop->product(30, 1);
        $this->desk->holds->open($holder, HoldDesk::claims([[30, 1]]));
        [$row] = $this->shop->rows("SELECT * FROM {$this->table()}");
        $this->assertStringNotContainsString('0123456789abcdef', \implode(' ', $row));
        $this->assertStringNotContainsString(\bin2hex((string) \inet_pton('192.0.2.7')), \implode(' ', $row));
        $other = Holder::ofSession('0123456789abcdef0123456789', '192.0.2.7', 4711, 'another');
        $this->assertNotSame($holder->owner, $other->owner);
        $this->assertNotSame($holder->network, $other->network);
        $this->assertNotSame($holder->customer, $other->customer);
    }
}
