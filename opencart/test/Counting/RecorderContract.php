<?php

declare(strict_types=1);

namespace TrueStock\Test\Counting;

use TrueStock\Counting\Count;
use TrueStock\Counting\CountLists;
use TrueStock\Test\Helpers\CountingTestCase;
use TrueStock\Test\Helpers\LedgerDesk;

/**
 * Counts of several people, made at one time and entered at another.
 */
abstract class RecorderContract extends CountingTestCase
{
    public function testACountIsApplied(): void
    {
        $this->assertTrue($this->enter(8));
        $this->assertSame(8, $this->quantity());
        $this->assertCounts([[8, 10, -2]]);
    }

    public function testACountThatFindsTheNumberRightIsKept(): void
    {
        $this->enter(10);
        $this->assertCounts([[10, 10, 0]]);
        $found = $this->shop->rows("SELECT `change`, quantity FROM {$this->name('ledger')} WHERE cause = 'count'");
        $this->assertSame([['change' => '0', 'quantity' => '10']], $found);
    }

    public function testWhatWasSoldSinceIsTakenOff(): void
    {
        $this->desk->sell(30, 3);
        $this->enter(8, self::HOUR);
        $this->assertSame(5, $this->quantity());
        $this->assertCounts([[8, 10, -2]]);
    }

    public function testWhatWasSoldBeforeIsNot(): void
    {
        $this->desk->sell(30, 3);
        $this->age(2 * self::HOUR);
        $this->enter(8, self::HOUR);
        $this->assertSame(8, $this->quantity());
        $this->assertCounts([[8, 7, 1]]);
    }

    public function testASaleUnderWayComesAfterTheCount(): void
    {
        $other = new LedgerDesk(static::FAMILY);
        $sale = $other->begin('sale', 30, 0, -1);
        $this->shop->run("UPDATE {$this->shop->name('product')} SET quantity = quantity - 1 WHERE product_id = 30");
        $this->enter(8, self::HOUR);
        $other->end($sale);
        $other->die();
        $this->assertSame(7, $this->quantity());
    }

    public function testWhatNobodyExplainsMovesNoPiece(): void
    {
        $this->shop->run("UPDATE {$this->shop->name('product')} SET quantity = 15 WHERE product_id = 30");
        $this->desk->look();
        $this->enter(8, self::HOUR);
        $this->assertSame(8, $this->quantity());
    }

    /**
     * @dataProvider orders
     */
    public function testTheLaterCountCountsWhoeverEntersFirst(array $order): void
    {
        $other = new LedgerDesk(static::FAMILY);
        $recorders = ['early' => $this->desk->recorder(3), 'late' => $other->recorder(4)];
        $counts = ['early' => [8, 2 * self::HOUR], 'late' => [9, self::HOUR]];
        $this->desk->sell(30, 1);
        foreach ($order as $who) {
            $count = new Count(30, 0, $counts[$who][0]);
            $count->ageSeconds = $counts[$who][1];
            $this->assertTrue($recorders[$who]->record($count));
        }
        $other->die();
        $this->assertSame(8, $this->quantity(), 'nine, and one sold since');
        $kept = $this->shop->rows("SELECT counted, user_id FROM {$this->name('count')} ORDER BY counted");
        $this->assertSame([['counted' => '8', 'user_id' => '3'], ['counted' => '9', 'user_id' => '4']], $kept);
    }

    /**
     * @return array<string, string[][]>
     */
    public function orders(): array
    {
        return ['as they counted' => [['early', 'late']], 'the other way' => [['late', 'early']]];
    }

    public function testOfTwoCountsOfOneSecondTheLastEnteredCounts(): void
    {
        $this->enter(8, self::HOUR);
        $this->enter(9, self::HOUR);
        $this->assertSame(9, $this->quantity());
    }

    public function testTheSameCountSentTwiceCountsOnce(): void
    {
        $count = new Count(30, 0, 8);
        $this->desk->recorder()->record($count);
        $this->desk->sell(30, 1);
        $this->assertTrue($this->desk->recorder()->record($count));
        $this->assertSame(7, $this->quantity());
        $this->assertCounts([[8, 10, -2]]);
    }

    public function testACountWhoseProcessDiedIsSentAgain(): void
    {
        $count = new Count(30, 0, 8);
        $count->ageSeconds = self::HOUR;
        $this->desk->recorder()->record($count);
        $this->shop->run("UPDATE {$this->name('count')} SET recorded = NULL, `change` = NULL");
        $this->desk->sell(30, 1);
        $this->desk->recorder()->record($count);
        $this->assertSame(7, $this->quantity());
    }

    public function testWhatIsNotThereIsNotCounted(): void
    {
        $this->assertFalse($this->desk->recorder()->record(new Count(99, 0, 8)));
        $this->assertCounts([]);
    }

    public function testASampleThatIsCountedWholeHasAFigure(): void
    {
        $lists = new CountLists($this->database(), 0);
        $list = $lists->create(CountLists::SAMPLE, ['30:0', '31:0'], 3, 'a');
        $this->enter(10, 0, $list);
        $this->assertSame([], $lists->samples(), 'half of it says nothing');
        $this->assertSame([1, 2], [$lists->open()[0]['counted'], $lists->open()[0]['all']]);
        $this->enter(19, 0, $list, 31);
        [$sample] = $lists->samples();
        $this->assertSame([1, 2, 0], [$sample['right'], $sample['counted'], $sample['tolerance']]);
        $this->assertSame([], $lists->open());
    }

    public function testASecondCountCorrectsTheFigure(): void
    {
        $lists = new CountLists($this->database(), 0);
        $list = $lists->create(CountLists::SAMPLE, ['30:0'], 3, 'a');
        $this->enter(9, 0, $list);
        $this->enter(10, 0, $list);
        $this->assertSame(1, $lists->samples()[0]['right'], 'the first count was wrong, not the number');
    }

    public function testATolerableErrorIsRight(): void
    {
        foreach ([2 => 1, 1 => 0] as $tolerance => $right) {
            $lists = new CountLists($this->database(), $tolerance);
            $list = $lists->create(CountLists::SAMPLE, ['31:0'], 3, 'a');
            $count = new Count(31, 0, $this->quantity(31) - 2);
            $count->listId = $list;
            $this->desk->recorder(3, $tolerance)->record($count);
            $samples = $lists->samples();
            $this->assertSame($right, \end($samples)['right'], "tolerance $tolerance");
        }
    }

    public function testWhatWasDeletedIsMissedByNobody(): void
    {
        $lists = new CountLists($this->database(), 0);
        $list = $lists->create(CountLists::SAMPLE, ['30:0', '99:0'], 3, 'a');
        $this->enter(10, 0, $list);
        $this->assertSame(1, $lists->samples()[0]['counted']);
    }
}
