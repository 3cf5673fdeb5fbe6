<?php

declare(strict_types=1);

namespace TrueStock\Test\Audit;

use PHPUnit\Framework\TestCase;
use TrueStock\Audit\Facts;
use TrueStock\Audit\StoredSettings;
use TrueStock\Ledger\LedgerTables;
use TrueStock\Shop\WritableDatabase;
use TrueStock\Test\Helpers\LedgerDesk;
use TrueStock\Test\Helpers\MortalDatabase;
use TrueStock\Test\Helpers\Orders;
use TrueStock\Test\Helpers\PrivateDatabase;
use TrueStock\Test\Helpers\ShopTables;
use TrueStock\Test\Helpers\TestDatabase;

/**
 * The database server is killed before or while the facts of a shop are read.
 */
final class FactsOutageTest extends TestCase
{
    protected function tearDown(): void
    {
        foreach ([3, 4] as $family) {
            (new LedgerTables(new TestDatabase($family)))->drop(false);
        }
    }

    /**
     * @dataProvider families
     */
    public function testTheFactsAreTheSameAfterwards(int $family): void
    {
        $this->fill($family);
        $facts = $this->facts($family, new TestDatabase($family));
        $this->assertSame([2, 5], [\count($facts), $facts[0]['countedQuantity']]);
        PrivateDatabase::kill();
        PrivateDatabase::launch();
        $this->assertSame($facts, $this->facts($family, new TestDatabase($family)));
    }

    /**
     * @dataProvider families
     */
    public function testFactsThatCannotBeReadWholeAreNone(int $family): void
    {
        $this->fill($family);
        $facts = $this->facts($family, new TestDatabase($family));
        // The first is the least that can be read; then the settings are known.
        foreach ([1, 6, 11] as $statements) {
            try {
                $this->facts($family, new MortalDatabase(new TestDatabase($family), $statements));
                $this->fail("There is no server after $statements statements.");
            } catch (\mysqli_sql_exception $error) {
                PrivateDatabase::launch();
            }
        }
        $this->assertSame($facts, $this->facts($family, new TestDatabase($family)));
    }

    /**
     * @return int[][]
     */
    public function families(): array
    {
        return ['3' => [3], '4' => [4]];
    }

    private function fill(int $family): void
    {
        $shop = ShopTables::of($family);
        $shop->reset();
        $shop->product(30, 7);
        $shop->value(30, 226, 15, 4);
        (new LedgerTables(new TestDatabase($family)))->create();
        $shop->setting('module_true_stock_ledger', LedgerTables::VERSION);
        (new Orders($shop))->add('2026-01-02 03:04:05', Orders::COMPLETE, 30, 2, [15]);
        $desk = new LedgerDesk($family);
        $desk->adjustment()->count(30, 0, 5);
        $desk->sell(30, 1);
    }

    /**
     * @return array<int, array<string, mixed>>
     */
    private function facts(int $family, WritableDatabase $database): array
    {
        $facts = new Facts($database, new StoredSettings($database), $family === 4);

        return \iterator_to_array($facts->counters($database), false);
    }
}
