<?php

declare(strict_types=1);

namespace TrueStock\Test\Helpers;

use PHPUnit\Framework\TestCase;
use TrueStock\Audit\AuditTables;
use TrueStock\Audit\ShopLook;
use TrueStock\Audit\StoredSettings;
use TrueStock\Ledger\LedgerTables;
use TrueStock\Shop\StateTable;

/**
 * A shop that can be judged: a product below zero, and what the judging needs.
 */
abstract class JudgedShopTestCase extends TestCase
{
    /** @var TestDatabase */
    protected $database;

    /** Of OpenCart: 3 or 4. */
    abstract protected function family(): int;

    protected function setUp(): void
    {
        $this->database = new TestDatabase($this->family());
        $this->shop()->reset();
        $this->shop()->setting('config_timezone', 'UTC');
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

    protected function look(): ShopLook
    {
        return new ShopLook($this->database, new StoredSettings($this->database), $this->family() === 4);
    }

    /**
     * @param int $secondsAgo below 0 for a time that is to come
     */
    protected function wasJudged(int $secondsAgo): void
    {
        $this->shop()->run("UPDATE {$this->shop()->name(StateTable::NAME)}"
            . " SET written = UNIX_TIMESTAMP() - $secondsAgo");
    }

    protected function shop(): ShopTables
    {
        return ShopTables::of($this->family());
    }
}
