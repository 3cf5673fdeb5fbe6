<?php

declare(strict_types=1);

namespace TrueStock\Test\Audit;

use TrueStock\Audit\StoredSettings;
use TrueStock\Audit\Watch;
use TrueStock\Counting\CountTables;
use TrueStock\Shop\ShopConfig;
use TrueStock\Test\Helpers\JudgedShopTestCase;

/**
 * A large shop is not judged while somebody waits, nor again and again.
 */
final class WatchTest extends JudgedShopTestCase
{
    private const SIX_HOURS = 6 * 3600;

    protected function family(): int
    {
        return 3;
    }

    protected function setUp(): void
    {
        parent::setUp();
        $this->shop()->setting('module_true_stock_counts', CountTables::VERSION);
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
            $this->wasJudged($secondsAgo);
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
}
