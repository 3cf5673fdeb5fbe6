<?php

declare(strict_types=1);

namespace TrueStock\Test\Shop;

use PHPUnit\Framework\TestCase;
use TrueStock\Shop\KeptAnswers;

/**
 * No stampede: one request asks, the others get the last answer or wait.
 */
final class KeptAnswersTest extends TestCase
{
    private const SECOND = 1000000000;

    protected function setUp(): void
    {
        $this->assertTrue(KeptAnswers::isPossible(), 'APCu is off: apc.enable_cli=1');
        \apcu_clear_cache();
    }

    public function testOneAsksWhileTheOthersGetTheLast(): void
    {
        $this->keep('a', 1.5);
        [$first, $second, $third] = [new KeptAnswers('a'), new KeptAnswers('a'), new KeptAnswers('a')];
        $this->assertNull($first->find());
        $this->assertSame(['body' => 'a'], $second->find());
        $first->finish();
        $this->assertNull($third->find(), 'the next one asks');
    }

    public function testWhatIsTooOldIsGivenToNobody(): void
    {
        $this->keep('a', 2);
        $first = new KeptAnswers('a');
        $this->assertNull($first->find());
        $this->assertNull((new KeptAnswers('a'))->find());
    }

    public function testWhoReadBeforeAChangeKeepsNothing(): void
    {
        $early = new KeptAnswers('a');
        $this->assertNull($early->find());
        KeptAnswers::forget();
        $early->keep(['body' => 'a'], \hrtime(true));
        $early->finish();
        $this->assertNull((new KeptAnswers('a'))->find());
    }

    public function testPlacesAreLimited(): void
    {
        for ($request = 0; $request < 2000; $request++) {
            $this->keep("ids=$request", 0);
        }
        $entries = \apcu_cache_info(true)['num_entries'];
        $this->assertLessThanOrEqual(513, $entries);
        $this->assertSame(['body' => 'ids=1999'], (new KeptAnswers('ids=1999'))->find());
    }

    public function testALongAnswerIsNotKept(): void
    {
        $kept = new KeptAnswers('a');
        $kept->keep(['body' => \str_repeat('x', 20000)], \hrtime(true));
        $this->assertNull($kept->find());
    }

    private function keep(string $request, float $age): void
    {
        (new KeptAnswers($request))->keep(['body' => $request], \hrtime(true) - (int) ($age * self::SECOND));
    }
}
