<?php

declare(strict_types=1);

namespace TrueStock\Test\Audit;

use PHPUnit\Framework\TestCase;
use TrueStock\Audit\AuditTables;
use TrueStock\Audit\Dismissals;
use TrueStock\Audit\ShopLook;
use TrueStock\Audit\StoredSettings;
use TrueStock\Ledger\LedgerTables;
use TrueStock\Shop\StateTable;
use TrueStock\Test\Helpers\ShopTables;
use TrueStock\Test\Helpers\TestDatabase;

/**
 * How many contradictions are open: what the owner has set aside is not.
 */
final class ShopLookTest extends TestCase
{
    /** @var TestDatabase */
    private $database;

    protected function setUp(): void
    {
        $this->database = new TestDatabase(4);
        $this->shop()->reset();
        $this->shop()->setting('config_timezone', 'UTC');
        (new LedgerTables($this->database))->create();
        (new AuditTables($this->database))->create();
        (new StateTable($this->database))->create();
        $this->shop()->product(30, -2);
        $this->shop()->product(31, 7);
        $this->shop()->product(32, -1, ['status' => 0]);
    }

    protected function tearDown(): void
    {
        (new StateTable($this->database))->drop();
        (new AuditTables($this->database))->drop();
        (new LedgerTables($this->database))->drop(false);
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
            $this->shop()->run("UPDATE {$this->shop()->name('true_stock_state')}"
                . " SET written = UNIX_TIMESTAMP() - $secondsAgo");
            $this->assertTrue($this->look()->isDue(300));
        }
    }

    private function assertOpen(int $open, int $selling): void
    {
        $kept = $this->look()->kept() ?? [];
        $this->assertSame([$open, $selling], [$kept['open'], $kept['selling']]);
    }

    private function look(): ShopLook
    {
        return new ShopLook($this->database, new StoredSettings($this->database), true);
    }

    private function shop(): ShopTables
    {
        return ShopTables::of(4);
    }
}
