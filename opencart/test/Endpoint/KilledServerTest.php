<?php

declare(strict_types=1);

namespace TrueStock\Test\Endpoint;

use TrueStock\Test\Helpers\EndpointTestCase;
use TrueStock\Test\Helpers\PrivateDatabase;
use TrueStock\Test\Helpers\ShopServer;

/**
 * The database server is killed, and comes back: pages are told that the shop
 * does not answer, and then the truth again, with kept answers and without.
 */
final class KilledServerTest extends EndpointTestCase
{
    private const MOST_NS = 2e9;

    protected function setUp(): void
    {
        parent::setUp();
        $this->expectedErrors = self::DATABASE_GONE;
        $this->shop->product(30, 3);
    }

    /**
     * @dataProvider hosts
     */
    public function testItSaysSoAndIsRightAgain(array $config, array $ini): void
    {
        $server = $this->otherServer(ShopServer::config(4, $config), 'true-stock', $ini);
        $this->assertSame(3, $server->ask('ids=30')->json()['products'][30]['left']);
        PrivateDatabase::kill();
        $killed = \hrtime(true);
        do {
            $start = \hrtime(true);
            $answer = $server->ask('ids=30');
            if ($answer->status === 200) {
                $this->assertLessThan(self::MOST_NS, $start - $killed, 'a kept answer is two seconds old at most');
            }
        } while ($answer->status === 200);
        $this->assertDatabaseDown($answer);
        $this->assertDatabaseDown($server->ask('ids=30&want=30:1'));
        PrivateDatabase::launch();
        $this->shop->run("UPDATE {$this->shop->name('product')} SET quantity = 2");
        $this->assertSame(2, $server->ask('ids=30')->json()['products'][30]['left'], 'at once');
        $this->assertSame(['ok' => false, 'reason' => 'too-few', 'left' => 2], $this->wanted($server, '30:3'));
    }

    /**
     * @dataProvider hosts
     */
    public function testARequestThatWaitsIsToldToo(array $config, array $ini): void
    {
        $server = $this->otherServer(ShopServer::config(4, $config), 'true-stock', $ini);
        $this->shop->run("LOCK TABLES {$this->shop->name('product')} WRITE");
        $request = $server->send('ids=30');
        $other = PrivateDatabase::connect(PrivateDatabase::socket());
        do {
            $waiting = $other->query('SELECT COUNT(*) FROM information_schema.PROCESSLIST'
                . " WHERE STATE LIKE 'Waiting%' AND INFO LIKE '%STRAIGHT_JOIN%' AND ID <> CONNECTION_ID()");
        } while ($waiting->fetch_row()[0] === '0');
        PrivateDatabase::kill();
        $this->assertDatabaseDown($server->read($request));
        PrivateDatabase::launch();
        $this->assertSame(200, $server->ask('ids=30')->status);
    }

    /**
     * @return array<string, string[][]>
     */
    public function hosts(): array
    {
        return [
            'nothing kept' => [[], []],
            'stores kept' => [[ShopServer::CACHE], []],
            'answers kept' => [[ShopServer::CACHE], [ShopServer::MEMORY]],
        ];
    }

    /**
     * @return array<string, mixed>
     */
    private function wanted(ShopServer $server, string $want): array
    {
        return $server->ask("ids=30&want=$want")->json()['want'][30];
    }
}
