<?php

declare(strict_types=1);

namespace TrueStock\Test\Ledger;

use TrueStock\Ledger\Entry;
use TrueStock\Ledger\Pruning;
use TrueStock\Test\Helpers\LedgerDesk;
use TrueStock\Test\Helpers\LedgerTestCase;
use TrueStock\Test\Helpers\TestDatabase;

/**
 * Every change of a counter has its line, and the sum of all is the table.
 */
abstract class LedgerContract extends LedgerTestCase
{
    public function testTheLedgerBeginsWithWhatIsThere(): void
    {
        $this->assertLines([['first', 0, 10]]);
        $this->assertLines([['first', 0, 4]], 15);
        $this->tables()->create();
        $this->assertLines([['first', 0, 10]]);
    }

    public function testASaleIsNotedAndSettled(): void
    {
        $this->desk->sell(30, 2);
        $this->desk->look();
        $this->assertLines([['first', 0, 10], ['sale', -2, 8]]);
    }

    public function testWhatNobodyToldIsUnexplained(): void
    {
        $this->write(25);
        $this->desk->look();
        $this->assertLines([['first', 0, 10], ['unexplained', 15, 25]]);
    }

    public function testAKnownChangeFindsWhatNobodyTold(): void
    {
        $this->write(25);
        $this->desk->sell(30, 1);
        $this->assertLines([['first', 0, 10], ['unexplained', 15, 25], ['sale', -1, 24]]);
    }

    public function testTwoSalesAtOnceExplainEachOther(): void
    {
        $other = new LedgerDesk(static::FAMILY);
        $one = $this->desk->begin(Entry::SALE, 30, 0, -1);
        $two = $other->begin(Entry::SALE, 30, 0, -2);
        $this->write('quantity - 1');
        $this->desk->look();
        $this->write('quantity - 2');
        $other->end($two);
        $this->desk->look();
        $this->desk->end($one);
        $this->desk->look();
        $this->assertLines([['first', 0, 10], ['sale', -2, 8], ['sale', -1, 7]]);
        $other->die();
    }

    public function testNothingIsUnexplainedWhileAChangeIsUnderWay(): void
    {
        $movement = $this->desk->begin(Entry::SALE, 30, 0, -1);
        $this->write('quantity + 5');
        $other = new LedgerDesk(static::FAMILY);
        $other->look();
        $this->assertLines([['first', 0, 10]]);
        $this->write('quantity - 1');
        $this->desk->end($movement);
        $this->assertLines([['first', 0, 10], ['sale', -1, 9], ['unexplained', 5, 14]]);
        $other->die();
    }

    public function testASaleThatIsNotMadeLeavesNoLine(): void
    {
        $this->desk->end($this->desk->begin(Entry::SALE, 30, 0, -1), false);
        $this->desk->look();
        $this->assertLines([['first', 0, 10]]);
    }

    public function testWhatASaveWritesOverIsMadeGood(): void
    {
        $save = $this->desk->begin(Entry::OWNER, 30, 0, 10, 20);
        $other = new LedgerDesk(static::FAMILY);
        $other->sell(30, 1);
        $this->write(20);
        $this->desk->end($save);
        $this->assertSame(19, $this->quantity());
        $this->assertLines([['first', 0, 10], ['sale', -1, 9], ['owner', 10, 19]]);
        $other->die();
    }

    public function testTheLastOfAllMakesItGood(): void
    {
        $save = $this->desk->begin(Entry::OWNER, 30, 0, 0, 10);
        $other = new LedgerDesk(static::FAMILY);
        $sale = $other->begin(Entry::SALE, 30, 0, -3);
        $this->write('quantity - 3');
        $this->write(10);
        $this->desk->end($save);
        $other->end($sale);
        $this->assertSame(7, $this->quantity());
        $this->assertSame([['first', 0, 10], ['sale', -3, 7]], $this->changes());
        $other->die();
    }

    /**
     * @dataProvider deaths
     */
    public function testAProcessThatDiesIsSettledByWhatItDid(string $written, array $last): void
    {
        $dying = new LedgerDesk(static::FAMILY);
        $dying->begin(Entry::SALE, 30, 0, -3);
        $this->write($written);
        $dying->die();
        $this->desk->look();
        $lines = $this->changes();
        $this->assertSame($last, \end($lines));
        $this->assertSame([], $this->shop->rows("SELECT 1 FROM {$this->name()} WHERE step IS NULL"));
    }

    /**
     * @return array<string, array<int, mixed>>
     */
    public function deaths(): array
    {
        return [
            'before' => ['quantity', ['first', 0, 10]],
            'after' => ['quantity - 3', ['sale', -3, 7]],
            'with something else' => ['quantity + 5', ['unexplained', 5, 15]],
        ];
    }

    public function testACountAndItsUndo(): void
    {
        $done = $this->desk->adjustment()->count(30, 15, 9);
        $this->assertSame(['recorded' => 4, 'change' => 5], $done);
        $this->assertLines([['first', 0, 4], ['count', 5, 9]], 15);
        [$row] = $this->shop->rows("SELECT change_id, user_id FROM {$this->name()} WHERE cause = 'count'");
        $this->assertSame('3', $row['user_id']);
        $this->assertTrue($this->desk->adjustment()->undo((int) $row['change_id']));
        $this->assertLines([['first', 0, 4], ['count', 5, 9], ['undo', -5, 4]], 15);
        $this->assertFalse($this->desk->adjustment()->undo(999999));
        $this->assertNull($this->desk->adjustment()->count(31, 0, 1));
    }

    public function testTheOwnersNumberIsAppliedToWhatIsThere(): void
    {
        $this->desk->sell(30, 1);
        $this->assertTrue($this->desk->adjustment()->set(30, 0, 20, 10));
        $this->assertLines([['first', 0, 10], ['sale', -1, 9], ['owner', 10, 19]]);
        $this->assertTrue($this->desk->adjustment()->set(30, 0, 12, 40));
        $this->assertTrue($this->desk->adjustment()->set(30, 15, 4, 4));
        $this->assertLines([['first', 0, 4]], 15);
        $this->assertFalse($this->desk->adjustment()->set(31, 0, 1, 0));
        $this->assertSame(0, $this->quantity());
    }

    public function testAnUndoDoesNotGoBelowZero(): void
    {
        $this->desk->adjustment()->count(30, 0, 30);
        $this->desk->sell(30, 25);
        [$row] = $this->shop->rows("SELECT change_id FROM {$this->name()} WHERE cause = 'count'");
        $this->desk->adjustment()->undo((int) $row['change_id']);
        $this->assertSame(0, $this->quantity());
    }

    public function testADeletedProductIsTraced(): void
    {
        $this->shop->run("DELETE FROM {$this->shop->name('product')}");
        $this->desk->look();
        $this->assertLines([['first', 0, 10], ['unexplained', -10, 0]]);
        $this->desk->look();
        $this->assertLines([['first', 0, 10], ['unexplained', -10, 0]]);
    }

    public function testOldDaysAreOneLineForEachCause(): void
    {
        foreach ([1, 2, 3] as $pieces) {
            $this->desk->sell(30, $pieces);
        }
        $this->write('quantity + 4');
        $this->desk->look();
        $this->age(100);
        $this->desk->sell(30, 1);
        (new Pruning(new TestDatabase(static::FAMILY)))->run(90, 3);
        $this->assertLines([['first', 0, 10], ['sale', -6, 4], ['unexplained', 4, 8], ['sale', -1, 7]]);
    }

    public function testAfterYearsOnlyTheQuantityIsLeft(): void
    {
        $this->desk->sell(30, 1);
        $this->age(4 * 365);
        (new Pruning(new TestDatabase(static::FAMILY)))->run(90, 3);
        $this->assertLines([['sale', -1, 9]]);
        $this->desk->look();
        $this->assertLines([['sale', -1, 9]]);
    }

    public function testAnUpgradeFindsTheHistory(): void
    {
        $this->desk->sell(30, 1);
        $this->tables()->drop(true);
        $this->write('quantity - 2');
        $this->tables()->create();
        $this->desk->look();
        $this->assertLines([['first', 0, 10], ['sale', -1, 9], ['unexplained', -2, 7]]);
    }
}
