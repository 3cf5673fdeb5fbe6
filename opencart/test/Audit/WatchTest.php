<?php

declare(strict_types=1);

namespace TrueStock\Test\Audit;

use PHPUnit\Framework\TestCase;
use TrueStock\Audit\AuditTables;
use TrueStock\Audit\ShopLook;
use TrueStock\Audit\StoredSettings;
use TrueStock\Audit\Watch;
use TrueStock\Counting\CountTables;
use TrueStock\Ledger\LedgerTables;
use TrueStock\Shop\ShopConfig;
use TrueStock\Shop\StateTable;
use TrueStock\Test\Helpers\ShopTables;
use TrueStock\Test\Helpers\TestDatabase;

/**
 * A large shop is not judged while somebody waits, nor again and again.
 */
final class WatchTest extends TestCase
{
    private const SIX_HOURS = 6 * 3600;

    /** @var TestDatabase */
    private $database;

    protected function setUp(): void
    {
        $this->database = new TestDatabase(3);
        $this->shop()->reset();
        $this->shop()->setting('config_timezone', 'UTC');
        $this->shop()->setting('module_true_stock_counts', CountTables::VERSION);
        (new LedgerTables($this->database))->create();
        (new AuditTables($this->database))->create();
        (new StateTable($this->database))->create();
        $this->shop()->product(30, -2);
    }

    protected function tearDown(): void
    {
        (new StateTable($this->database))->drop();
        (new AuditTables($this->database))->drop();
        (new LedgerTables($this->database))->drop(false);
    }

    public function testASmallShopIsJudgedEachTime(): void
    {
        foreach ([true, false] as $isRequest) {
            $this->look()->judge($this->database);
            $this->assertTrue($this->isJudged($isRequest));
        }
    }

    public function testALargeShopIsNeverJudgedInARequest(): void
    {
        $this->grow();
        $this->assertFalse($this->isJudged(true));
        $this->assertNull($this->look()->kept());
    }

    public function testALargeShopIsJudgedByItsCronEverySixHours(): void
    {
        $this->grow();
        $this->assertTrue($this->isJudged(false));
        $this->look()->judge($this->database);
        $this->assertFalse($this->isJudged(false));
        foreach ([self::SIX_HOURS - 60 => false, self::SIX_HOURS + 60 => true] as $secondsAgo => $isJudged) {
            $this->shop()->run("UPDATE {$this->shop()->name('true_stock_state')}"
                . " SET written = UNIX_TIMESTAMP() - $secondsAgo");
            $this->assertSame($isJudged, $this->isJudged(false));
        }
    }

    public function testWithoutOurTablesNothingIsJudged(): void
    {
        $this->shop()->run("DELETE FROM {$this->shop()->name('setting')} WHERE `key` = 'module_true_stock_counts'");
        $this->assertFalse($this->isJudged(false));
    }

    private function isJudged(bool $isRequest): bool
    {
        $settings = new StoredSettings($this->database);

        return (new Watch($this->database, $settings, ShopConfig::ofFramework(), $this->database))
            ->run($isRequest);
    }

    /** More counters than a shop has that is judged each time. */
    private function grow(): void
    {
        $products = $this->shop()->name('product');
        for ($doubled = 0; $doubled < 15; $doubled++) {
            $this->shop()->run("INSERT INTO $products (product_id, quantity, stock_status_id, date_available, status)"
                . " SELECT product_id + (SELECT MAX(product_id) FROM $products), 5, 6, '2009-02-03', 1"
                . " FROM $products");
        }
    }

    private function look(): ShopLook
    {
        return new ShopLook($this->database, new StoredSettings($this->database), false);
    }

    private function shop(): ShopTables
    {
        return ShopTables::of(3);
    }
}
