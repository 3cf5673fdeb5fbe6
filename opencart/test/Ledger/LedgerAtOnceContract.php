<?php

declare(strict_types=1);

namespace TrueStock\Test\Ledger;

use TrueStock\Ledger\Entry;
use TrueStock\Test\Helpers\LedgerDesk;
use TrueStock\Test\Helpers\LedgerTestCase;
use TrueStock\Test\Helpers\PrivateDatabase;

/**
 * A change of which nothing else is under way takes no lock. Another process
 * may come between its look and its line.
 */
abstract class LedgerAtOnceContract extends LedgerTestCase
{
    /** @var LedgerDesk */
    private $other;

    protected function setUp(): void
    {
        parent::setUp();
        $this->other = new LedgerDesk(static::FAMILY);
    }

    protected function tearDown(): void
    {
        $this->other->die();
        parent::tearDown();
    }

    public function testASaleAsksForItsLookAndItsLineTwice(): void
    {
        $statements = PrivateDatabase::statementsDuring(function (): void {
            $this->desk->sell(30, 2);
        });
        $verbs = \array_map(static function (string $statement): string {
            return (string) \strtok(\substr($statement, \strlen('Query ')), ' ');
        }, $statements);
        $this->assertSame(['SELECT', 'INSERT', 'UPDATE', 'SELECT', 'INSERT'], $verbs);
        $this->assertStringNotContainsString('LOCK(', \implode($statements));
    }

    public function testOfTwoThatSettleAtOnceTheSecondLooksAgain(): void
    {
        $movement = $this->desk->begin(Entry::SALE, 30, 0, -1);
        $this->write('quantity - 1');
        $this->desk->interrupt(function (): void {
            $this->other->sell(30, 2);
        });
        $this->desk->end($movement);
        $this->assertLines([['first', 0, 10], ['sale', -2, 8], ['sale', -1, 7]]);
    }

    public function testWhoHasTheLockLooksAgainAfterOneWithoutIt(): void
    {
        $this->other->begin(Entry::SALE, 30, 0, -1);
        $this->write('quantity - 1');
        $movement = $this->desk->begin(Entry::SALE, 30, 0, -2);
        $this->write('quantity - 2');
        $this->desk->interrupt(function (): void {
            $this->shop->run("UPDATE {$this->name()} SET step = 2, quantity = 9, connection = 0"
                . ' WHERE step IS NULL AND `change` = -1');
        });
        $this->desk->end($movement);
        $this->assertLines([['first', 0, 10], ['sale', -1, 9], ['sale', -2, 7]]);
    }

    public function testWhatIsFoundWritesOverNoLineOfAnother(): void
    {
        $this->write('quantity + 5');
        $this->desk->interrupt(function (): void {
            $this->write('quantity - 5');
            $this->other->sell(30, 1);
        });
        $this->desk->look();
        $this->assertLines([['first', 0, 10], ['sale', -1, 9]]);
    }

    public function testANoteBetweenALookAndANoteIsSeenAtTheEnd(): void
    {
        $save = null;
        $this->desk->interrupt(function () use (&$save): void {
            $save = $this->other->begin(Entry::OWNER, 30, 0, 10, 20);
        });
        $sale = $this->desk->begin(Entry::SALE, 30, 0, -1);
        $this->write('quantity - 1');
        $this->write(20);
        $this->desk->end($sale);
        $this->other->end($save);
        $this->assertSame(19, $this->quantity());
        $this->assertLines([['first', 0, 10], ['sale', -1, 9], ['owner', 10, 19]]);
    }

    public function testASaleBetweenALookAndANoteOfASaveIsMadeGood(): void
    {
        $this->desk->interrupt(function (): void {
            $this->other->sell(30, 3);
        });
        $save = $this->desk->begin(Entry::OWNER, 30, 0, 10, 20);
        $this->write(20);
        $this->desk->end($save);
        $this->assertSame(17, $this->quantity());
        $this->assertLines([['first', 0, 10], ['sale', -3, 7], ['owner', 10, 17]]);
    }
}
