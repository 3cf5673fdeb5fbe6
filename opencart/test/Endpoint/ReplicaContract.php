<?php

declare(strict_types=1);

namespace TrueStock\Test\Endpoint;

use TrueStock\Shop\StateTable;
use TrueStock\Test\Helpers\DatabaseServer;
use TrueStock\Test\Helpers\EndpointTestCase;
use TrueStock\Test\Helpers\HttpAnswer;
use TrueStock\Test\Helpers\PrivateDatabase;
use TrueStock\Test\Helpers\ReplicaDatabase;
use TrueStock\Test\Helpers\ShopServer;
use TrueStock\Test\Helpers\TestDatabase;

/**
 * A poll may read a replica that is close behind; nothing else may. The two
 * databases differ in the quantity of a product: it tells which one was read.
 */
abstract class ReplicaContract extends EndpointTestCase
{
    private const PRIMARY = 3;

    private const REPLICA = 4;

    /** Seconds; the default of the setting. */
    private const BOUND = 2;

    private const PATIENCE_SECONDS = 30;

    private const ENTRY = <<<'PHP'
        <?php
        require __DIR__ . '/true-stock/autoload.php';
        TrueStock\Endpoint\Output::guard();
        TrueStock\Endpoint\Output::send(TrueStock\Endpoint\Endpoint::ofExtension($_SERVER, __DIR__), 'GET');
        PHP;

    private const UNREACHABLE = ['/True Stock: the replica: /', '/PHP Warning:  mysqli::/'];

    /** @var ReplicaDatabase */
    private $replica;

    /** @var int requests so far: each asks for another set, of which nothing is kept */
    private $asked = 0;

    protected function setUp(): void
    {
        parent::setUp();
        (new StateTable(new TestDatabase(static::FAMILY)))->create();
        $this->shop->run("DELETE FROM {$this->shop->name('true_stock_state')}");
        $this->shop->product(30, self::PRIMARY);
        $this->shop->setting('module_true_stock_status', '1');
        $this->replica = ReplicaDatabase::started();
        $this->replica->catchUp(static::FAMILY);
        $this->replica->setQuantity(static::FAMILY, self::REPLICA);
    }

    public function testAPollReadsAReplicaThatIsCloseBehindAsOfItsHeartbeat(): void
    {
        $answer = $this->waitForReplica($this->shopWithReplica());
        $asOf = (int) $this->replica->heartbeat(static::FAMILY);
        $this->assertSame((string) $asOf, $answer->header('stock-as-of'));
        $this->assertStringContainsString('s-maxage=2', (string) $answer->header('cache-control'));
    }

    public function testT7NothingIsReadThatIsFurtherBehindThanTheBound(): void
    {
        $server = $this->shopWithReplica();
        $this->waitForReplica($server);
        $heartbeat = $this->replica->heartbeat(static::FAMILY);
        do {
            $start = \microtime(true);
            $isReplica = $this->isOfReplica($this->poll($server));
            $this->assertFalse($isReplica && $start - $heartbeat > self::BOUND);
        } while ($start - $heartbeat < self::BOUND + 1);
    }

    public function testT7NothingOfAReplicaIsKeptForMoreThanTwoSecondsAfterItsHeartbeat(): void
    {
        $this->shop->setting('module_true_stock_replica_lag', '20');
        $server = $this->shopWithReplica();
        $this->waitForReplica($server);
        $heartbeat = $this->replica->heartbeat(static::FAMILY);
        do {
            // Takes the turn to write a heartbeat, which would read the primary.
            $this->poll($server);
            $this->poll($server, 'ids=30');
        } while (\microtime(true) - $heartbeat < 2);
        $this->replica->setQuantity(static::FAMILY, 5);
        $this->assertFalse($this->isOfReplica($this->poll($server, 'ids=30')));
    }

    public function testClocksThatDifferTellNothing(): void
    {
        $server = $this->shopWithReplica();
        $this->waitForReplica($server);
        $this->replica->setHeartbeat(static::FAMILY, \microtime(true) + 60);
        $this->assertReadsPrimary($server);
    }

    public function testAnAnswerIsNeverOfTheFuture(): void
    {
        $server = $this->shopWithReplica();
        $answer = $this->waitForReplica($server, function (): void {
            $this->replica->setHeartbeat(static::FAMILY, \microtime(true) + 0.9);
        });
        $this->assertLessThanOrEqual(\time(), (int) $answer->header('stock-as-of'));
    }

    public function testAChangeOfThisPoolIsSeenAtOnceAndThenTheReplicaAgain(): void
    {
        $server = $this->shopWithReplica();
        $this->waitForReplica($server);
        \copy(__DIR__ . '/../Helpers/change-quantity.php', "{$server->folder}/htdocs/change.php");
        $this->assertSame('1', $server->ask('quantity=1', [], 'GET', '/change.php')->body);
        for ($poll = 0; $poll < 5; $poll++) {
            $this->assertSame(1, $this->poll($server)->json()['products'][30]['left']);
        }
        $this->waitForReplica($server);
    }

    public function testAVerifyNeverReadsIt(): void
    {
        $server = $this->shopWithReplica();
        $this->waitForReplica($server);
        $statements = $this->replica->statementsDuring(function () use ($server): void {
            $verdict = $this->poll($server, 'ids=30&want=30:4')->json()['want'][30];
            $this->assertSame(['ok' => false, 'reason' => 'too-few', 'left' => self::PRIMARY], $verdict);
        });
        $this->assertSame([], $statements);
    }

    public function testWithoutSharedMemoryNothingReadsIt(): void
    {
        $server = $this->shopOf($this->replica->port, []);
        $statements = $this->replica->statementsDuring(function () use ($server): void {
            $this->assertReadsPrimary($server);
        });
        $this->assertSame([], $statements);
    }

    public function testWithoutAReplicaThereIsNoHeartbeat(): void
    {
        $server = $this->shopOf(null);
        $statements = PrivateDatabase::statementsDuring(function () use ($server): void {
            $this->poll($server);
        });
        $kinds = \array_map(static function (string $statement): string {
            return \explode(' ', $statement)[0];
        }, $statements);
        $this->assertSame(['Connect', 'Query', 'Query'], $kinds);
        $this->assertStringNotContainsString('true_stock_state', \implode($statements));
    }

    public function testThePrimaryIsReadInPlaceOfOneThatIsGone(): void
    {
        $this->expectedErrors = self::UNREACHABLE;
        $this->assertReadsPrimary($this->shopOf(DatabaseServer::freePort()));
    }

    public function testOneThatHangsIsTriedOnceInFiveSeconds(): void
    {
        $this->expectedErrors = self::UNREACHABLE;
        $hole = \stream_socket_server('tcp://127.0.0.1:0');
        $server = $this->shopOf((int) \substr((string) \strrchr(\stream_socket_get_name($hole, false), ':'), 1));
        $start = \microtime(true);
        $this->assertReadsPrimary($server);
        $this->assertReadsPrimary($server);
        $most = 1 + (\microtime(true) - $start) / 5;
        $tries = 0;
        $readable = [$hole];
        $none = null;
        while (\stream_select($readable, $none, $none, 0) > 0) {
            \fclose(\stream_socket_accept($hole));
            $tries++;
            $readable = [$hole];
        }
        $this->assertGreaterThan(0, $tries);
        $this->assertLessThanOrEqual($most, $tries);
    }

    public function testAHeartbeatThatCannotBeWrittenBreaksNoAnswer(): void
    {
        $this->expectedErrors = ['/True Stock: .*true_stock_state/'];
        (new StateTable(new TestDatabase(static::FAMILY)))->drop();
        $this->assertReadsPrimary($this->shopWithReplica());
    }

    private function assertReadsPrimary(ShopServer $server): void
    {
        for ($poll = 0; $poll < 5; $poll++) {
            $answer = $this->poll($server);
            $this->assertSame(self::PRIMARY, $answer->json()['products'][30]['left']);
            $this->assertGreaterThanOrEqual(\time() - 1, (int) $answer->header('stock-as-of'));
        }
    }

    /**
     * Once a second one request writes a heartbeat and reads the primary.
     *
     * @param callable|null $replicate what happens between the polls; the
     *   replica gets the heartbeat if it is not given
     */
    private function waitForReplica(ShopServer $server, ?callable $replicate = null): HttpAnswer
    {
        $replicate = $replicate ?? function (): void {
            $this->replica->takeHeartbeat(static::FAMILY);
        };
        $deadline = \microtime(true) + self::PATIENCE_SECONDS;
        do {
            $replicate();
            $answer = $this->poll($server);
        } while (!$this->isOfReplica($answer) && \microtime(true) < $deadline);
        $this->assertTrue($this->isOfReplica($answer), 'The replica was not read.');

        return $answer;
    }

    private function isOfReplica(HttpAnswer $answer): bool
    {
        $this->assertSame(200, $answer->status, $answer->body);

        return $answer->json()['products'][30]['left'] === self::REPLICA;
    }

    private function poll(ShopServer $server, string $query = ''): HttpAnswer
    {
        $this->asked++;

        return $server->ask($query === '' ? 'ids=30,' . (100 + $this->asked) : $query, [], 'GET', '/entry.php');
    }

    private function shopWithReplica(): ShopServer
    {
        return $this->shopOf($this->replica->port);
    }

    /**
     * @param int|null $port of the replica; null for none
     * @param string[] $ini
     */
    private function shopOf(?int $port, array $ini = [ShopServer::MEMORY]): ShopServer
    {
        $lines = ["define('DB_REPLICA_HOSTNAME', '127.0.0.1');", "define('DB_REPLICA_PORT', '$port');"];
        $config = ShopServer::config(static::FAMILY, $port === null ? [] : $lines);
        $server = $this->otherServer($config, 'true-stock', $ini);
        \file_put_contents("{$server->folder}/htdocs/entry.php", self::ENTRY);

        return $server;
    }
}
