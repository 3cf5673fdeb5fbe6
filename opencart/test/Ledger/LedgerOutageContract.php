<?php

declare(strict_types=1);

namespace TrueStock\Test\Ledger;

use TrueStock\Ledger\Entry;
use TrueStock\Test\Helpers\LedgerDesk;
use TrueStock\Test\Helpers\LedgerTestCase;
use TrueStock\Test\Helpers\PrivateDatabase;

/**
 * The database server is killed while stock changes, and comes back: the next
 * look finds what was done and what was not.
 */
abstract class LedgerOutageContract extends LedgerTestCase
{
    /** What is under way began before the server that comes back. */
    private const EARLIER = 60;

    /**
     * @dataProvider sales
     */
    public function testASaleUnderWayIsMadeOrIsNot(string $written, array $last): void
    {
        $this->desk->at(\time() - self::EARLIER);
        $sale = $this->desk->begin(Entry::SALE, 30, 0, -3);
        $this->write($written);
        $this->killServer(function () use ($sale): void {
            $this->desk->end($sale);
        });
        $this->lookAgain();
        $lines = $this->changes();
        $this->assertSame($last, \end($lines));
        $this->assertSame($last[2], $this->quantity());
    }

    /**
     * @return array<string, array<int, mixed>>
     */
    public function sales(): array
    {
        return [
            'not made' => ['quantity', ['first', 0, 10]],
            'made' => ['quantity - 3', ['sale', -3, 7]],
        ];
    }

    /**
     * @dataProvider saves
     */
    public function testASaveUnderWayUndoesNoSale(string $written, array $lines): void
    {
        $this->desk->at(\time() - self::EARLIER);
        $save = $this->desk->begin(Entry::OWNER, 30, 0, 10, 20);
        $other = new LedgerDesk(static::FAMILY);
        $other->at(\time() - self::EARLIER);
        $other->sell(30, 1);
        $this->write($written);
        $this->killServer(function () use ($save): void {
            $this->desk->end($save);
        });
        $this->lookAgain();
        $this->assertLines($lines);
        $this->assertSame(\end($lines)[2], $this->quantity());
    }

    /**
     * @return array<string, array<int, mixed>>
     */
    public function saves(): array
    {
        return [
            'not made' => ['quantity', [['first', 0, 10], ['sale', -1, 9]]],
            'made' => ['20', [['first', 0, 10], ['sale', -1, 9], ['owner', 10, 19]]],
        ];
    }

    /** A server counts its connections from 1 again. */
    public function testAnotherConnectionOfTheSameNumberKeepsNothingUnderWay(): void
    {
        PrivateDatabase::stop();
        PrivateDatabase::launch();
        $this->desk = new LedgerDesk(static::FAMILY);
        $number = $this->desk->connection();
        $this->desk->at(\time() - self::EARLIER);
        $sale = $this->desk->begin(Entry::SALE, 30, 0, -3);
        $this->killServer(function () use ($sale): void {
            $this->desk->end($sale);
        });
        $others = PrivateDatabase::connectUpTo($number);
        $this->assertSame($number, \end($others)->thread_id);
        $this->lookAgain();
        $this->assertLines([['first', 0, 10]]);
    }

    private function killServer(callable $task): void
    {
        PrivateDatabase::kill();
        try {
            $task();
            $this->fail('There is no server.');
        } catch (\mysqli_sql_exception $error) {
            PrivateDatabase::launch();
        }
    }

    private function lookAgain(): void
    {
        $this->desk = new LedgerDesk(static::FAMILY);
        $this->desk->look();
        $this->assertSame([], $this->shop->rows("SELECT 1 FROM {$this->name()} WHERE step IS NULL"));
    }
}
