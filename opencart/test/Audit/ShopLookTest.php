<?php

declare(strict_types=1);

namespace TrueStock\Test\Audit;

use TrueStock\Audit\Dismissals;
use TrueStock\Test\Helpers\JudgedShopTestCase;

/**
 * How many contradictions are open: what the owner has set aside is not.
 */
final class ShopLookTest extends JudgedShopTestCase
{
    protected function family(): int
    {
        return 4;
    }

    protected function setUp(): void
    {
        parent::setUp();
        $this->shop()->product(31, 7);
        $this->shop()->product(32, -1, ['status' => 0]);
    }

    public function testItCountsThemAndThoseThatSell(): void
    {
        $this->assertNull($this->look()->kept());
        $this->assertCount(2, $this->look()->judge($this->database));
        $this->assertOpen(2, 1);
    }

    public function testWhatIsSetAsideIsNotOpenUntilItsDay(): void
    {
        $tomorrow = \gmdate('Y-m-d', \time() + 86400);
        $aside = new Dismissals($this->database, \gmdate('Y-m-d'));
        $this->assertTrue($aside->add('negative:30:0', $tomorrow, 'Being counted', 1));
        $found = $this->look()->judge($this->database);
        $this->assertSame(['32'], \array_column(\array_merge(...\array_column($found, 'counters')), 'productId'));
        $this->assertOpen(1, 0);
        $aside->remove('negative:30:0');
        $this->look()->judge($this->database);
        $this->assertOpen(2, 1);
    }

    public function testItIsDueAgainAfterAWhileAndWhenTheClockWasSetBack(): void
    {
        $this->assertTrue($this->look()->isDue(300));
        $this->look()->judge($this->database);
        $this->assertFalse($this->look()->isDue(300));
        foreach ([301, -7200] as $secondsAgo) {
            $this->wasJudged($secondsAgo);
            $this->assertTrue($this->look()->isDue(300));
        }
    }

    private function assertOpen(int $open, int $selling): void
    {
        $kept = $this->look()->kept() ?? [];
        $this->assertSame([$open, $selling], [$kept['open'], $kept['selling']]);
    }
}
