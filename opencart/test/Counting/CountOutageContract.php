<?php

declare(strict_types=1);

namespace TrueStock\Test\Counting;

use TrueStock\Counting\Count;
use TrueStock\Test\Helpers\CountingTestCase;
use TrueStock\Test\Helpers\LedgerDesk;
use TrueStock\Test\Helpers\PrivateDatabase;

/**
 * The database server is killed before each statement of a count, and comes
 * back, with a connection of the number that the lost one had: the count is
 * refused visibly, and sent again it is taken once.
 */
abstract class CountOutageContract extends CountingTestCase
{
    /** What is under way began before the server that comes back. */
    private const EARLIER = 60;

    public function testACountSentAgainCountsOnce(): void
    {
        // It gives low numbers then.
        PrivateDatabase::stop();
        PrivateDatabase::launch();
        $this->desk = new LedgerDesk(static::FAMILY);
        $statements = 0;
        do {
            $isWhole = $this->countUntil($statements);
            $statements++;
        } while (!$isWhole);
        $this->assertGreaterThan(10, $statements, 'as many as a count has');
    }

    /**
     * @return bool whether the server lived long enough
     */
    private function countUntil(int $statements): bool
    {
        $count = new Count(30, 0, 8);
        $isWhole = true;
        $others = [];
        $desk = new LedgerDesk(static::FAMILY, $statements);
        $desk->at(\time() - self::EARLIER);
        try {
            $desk->recorder()->record($count);
        } catch (\mysqli_sql_exception $error) {
            $isWhole = false;
            PrivateDatabase::launch();
            $others = PrivateDatabase::connectUpTo($desk->connection());
            $this->desk = new LedgerDesk(static::FAMILY);
        }
        $this->assertTrue($this->desk->recorder()->record($count));
        $this->assertSame(8, $this->quantity(), "after $statements statements");
        $this->assertSame([], $this->shop->rows("SELECT 1 FROM {$this->name('ledger')} WHERE step IS NULL"));
        [$row] = $this->shop->rows("SELECT counted, quantity FROM {$this->name('count')}"
            . " JOIN {$this->shop->name('product')} USING (product_id) WHERE recorded IS NOT NULL");
        $this->assertSame(['counted' => '8', 'quantity' => '8'], $row);
        $this->enter(10);
        $this->shop->run("DELETE FROM {$this->name('count')}");

        return $isWhole;
    }
}
