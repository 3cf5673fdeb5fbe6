<?php

declare(strict_types=1);

namespace TrueStock\Test\Endpoint;

use TrueStock\Test\Helpers\EndpointTestCase;
use TrueStock\Test\Helpers\PrivateDatabase;

/**
 * MyISAM tables of 3.x make readers wait: neither shopper nor server waits long.
 */
final class TimeLimitTest extends EndpointTestCase
{
    protected const FAMILY = 3;

    public function testALockedTableIs503AndNoQueryStaysBehind(): void
    {
        $this->expectedErrors = ['/^\[[^]]+\] (True Stock: |PHP Warning:  mysqli)/'];
        $this->shop->run("LOCK TABLES {$this->shop->name('product')} WRITE");
        $answer = $this->ask('ids=30');
        $waiting = $this->queriesWaiting();
        $this->shop->run('UNLOCK TABLES');
        $this->assertProblem(503, $answer);
        $this->assertSame('30', $answer->header('retry-after'));
        $this->assertSame([], $waiting);
    }

    public function testBothQuestionsAreBoundedOnTheServer(): void
    {
        $statements = PrivateDatabase::statementsDuring(function (): void {
            $this->assertSame(200, $this->ask('ids=30')->status);
        });
        $bounded = \preg_grep('~^Query /\*M!100103 SET STATEMENT max_statement_time=2 FOR \*/ SELECT ~', $statements);
        $this->assertCount(2, $bounded);
    }

    /**
     * Waits until the server has ended the queries that reached its limit.
     *
     * @return string[]
     */
    private function queriesWaiting(): array
    {
        $link = PrivateDatabase::link();
        $deadline = \microtime(true) + 2;
        do {
            $rows = $link->query(
                'SELECT info FROM information_schema.processlist'
                . " WHERE id <> CONNECTION_ID() AND state LIKE 'Waiting for table%'"
            )->fetch_all();
        } while ($rows !== [] && \microtime(true) < $deadline);

        return \array_column($rows, 0);
    }
}
