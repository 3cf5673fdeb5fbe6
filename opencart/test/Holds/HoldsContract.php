<?php

declare(strict_types=1);

namespace TrueStock\Test\Holds;

use TrueStock\Holds\Holder;
use TrueStock\Test\Helpers\HoldDesk;
use TrueStock\Test\Helpers\HoldsTestCase;

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

    public function testNobodyIsFoundInWhatIsStored(): void
    {
        $holder = Holder::ofSession('0123456789abcdef0123456789', '192.0.2.7', true, 'secret');
        $this->shop->product(30, 1);
        $this->desk->holds->open($holder, HoldDesk::claims([[30, 1]]));
        [$row] = $this->shop->rows("SELECT * FROM {$this->table()}");
        $this->assertStringNotContainsString('0123456789abcdef', \implode(' ', $row));
        $this->assertStringNotContainsString(\bin2hex((string) \inet_pton('192.0.2.7')), \implode(' ', $row));
        $other = Holder::ofSession('0123456789abcdef0123456789', '192.0.2.7', true, 'another');
        $this->assertNotSame($holder->owner, $other->owner);
        $this->assertNotSame($holder->network, $other->network);
    }
}
