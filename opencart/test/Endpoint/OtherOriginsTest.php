<?php

declare(strict_types=1);

namespace TrueStock\Test\Endpoint;

use TrueStock\Test\Helpers\EndpointTestCase;
use TrueStock\Test\Helpers\HttpAnswer;
use TrueStock\Test\Helpers\KeptStoresFile;
use TrueStock\Test\Helpers\PrivateDatabase;
use TrueStock\Test\Helpers\ShopServer;

/**
 * P4: pages of a listed origin can read what a refusal says, Retry-After above
 * all, also where the database was not asked or does not respond.
 */
final class OtherOriginsTest extends EndpointTestCase
{
    private const ORIGIN = 'https://a.example';

    protected const CONFIG = [ShopServer::CACHE];

    protected function setUp(): void
    {
        parent::setUp();
        $this->keptStores()->remove();
        $this->shop->product(30, 3);
        $this->shop->setting('module_true_stock_origins', self::ORIGIN);
    }

    public function testP4AWrongRequestIsReadable(): void
    {
        $this->askFrom('ids=30');
        $this->assertReadable(400, $this->askFrom('ids=x'));
        $this->assertReadable(405, $this->askFrom('ids=30', 'POST'));
    }

    public function testP4TooManyRequestsAreReadable(): void
    {
        $this->shop->setting('module_true_stock_rate', '1');
        $config = ShopServer::config(static::FAMILY, static::CONFIG);
        $server = $this->otherServer($config, 'true-stock', [ShopServer::MEMORY]);
        $refused = 0;
        // The minute may end between two requests.
        for ($request = 0; $request < 6; $request++) {
            $answer = $server->ask('ids=30', ['Origin' => self::ORIGIN]);
            if ($answer->status === 429) {
                $this->assertReadable(429, $answer);
                $this->assertNotNull($answer->header('retry-after'));
                $refused++;
            }
        }
        // At least one was refused by the memory alone.
        $this->assertGreaterThan(1, $refused);
    }

    public function testP4AnOutageIsReadable(): void
    {
        $this->expectedErrors = ['/^\[[^]]+\] True Stock: /', '/^\[[^]]+\] PHP Warning:  mysqli::/'];
        $this->askFrom('ids=30');
        PrivateDatabase::stop();
        try {
            $answer = $this->askFrom('ids=30');
        } finally {
            PrivateDatabase::launch();
        }
        $this->assertReadable(503, $answer);
        $this->assertNotNull($answer->header('retry-after'));
    }

    public function testP4AnOriginThatIsNotListedReadsNothing(): void
    {
        $this->askFrom('ids=30');
        foreach ([['Origin' => 'https://b.example'], []] as $headers) {
            $this->assertNull($this->ask('ids=x', $headers)->header('access-control-allow-origin'));
        }
    }

    public function testP4EachStoreHasItsOwnList(): void
    {
        $this->shop->store(1, 'http://second.example/');
        $this->shop->setting('module_true_stock_origins', 'https://b.example', 1);
        $this->askFrom('ids=30');
        $headers = ['Host' => 'second.example', 'Origin' => 'https://b.example'];
        $this->assertReadable(400, $this->ask('ids=x', $headers), 'https://b.example');
        $headers['Origin'] = self::ORIGIN;
        $this->assertNull($this->ask('ids=x', $headers)->header('access-control-allow-origin'));
    }

    public function testP4AChangedListCountsTwoSecondsLater(): void
    {
        $this->askFrom('ids=30');
        $this->shop->run("UPDATE {$this->shop->name('setting')} SET `value` = ''"
            . " WHERE `key` = 'module_true_stock_origins'");
        $this->keptStores()->age(2);
        $this->askFrom('ids=30');
        $this->assertNull($this->askFrom('ids=x')->header('access-control-allow-origin'));
    }

    /**
     * @dataProvider folders
     */
    public function testP4WithoutAFolderToWriteInNothingBreaks(string $line): void
    {
        $server = $this->otherServer(ShopServer::config(static::FAMILY, [$line]));
        $headers = ['Origin' => self::ORIGIN];
        $this->assertReadable(200, $server->ask('ids=30', $headers));
        $answer = $server->ask('ids=x', $headers);
        $this->assertProblem(400, $answer);
        $this->assertNull($answer->header('access-control-allow-origin'));
    }

    /**
     * @return string[][]
     */
    public function folders(): array
    {
        return ['no folder' => [''], 'one that is not there' => ["define('DIR_CACHE', '/nonexistent/');"]];
    }

    private function keptStores(): KeptStoresFile
    {
        return new KeptStoresFile($this->server());
    }

    private function askFrom(string $query, string $method = 'GET'): HttpAnswer
    {
        return $this->ask($query, ['Origin' => self::ORIGIN], $method);
    }

    private function assertReadable(int $status, HttpAnswer $answer, string $origin = self::ORIGIN): void
    {
        $this->assertSame($status, $answer->status, $answer->body);
        $this->assertSame($origin, $answer->header('access-control-allow-origin'));
        $this->assertStringContainsString('Retry-After', (string) $answer->header('access-control-expose-headers'));
    }
}
