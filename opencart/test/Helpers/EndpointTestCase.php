<?php

declare(strict_types=1);

namespace TrueStock\Test\Helpers;

use PHPUnit\Framework\TestCase;

/**
 * Asks the endpoint over HTTP, with a fresh shop to each test.
 */
abstract class EndpointTestCase extends TestCase
{
    protected const FAMILY = 4;

    /** More lines of config.php and of php.ini, for the server of this class. */
    protected const CONFIG = [];
    protected const INI = [];

    /** What is logged while the database is gone. */
    protected const DATABASE_GONE = [
        '/^\[[^]]+\] True Stock: /',
        '/^\[[^]]+\] PHP Warning:  mysqli::/',
    ];

    /** @var ShopServer|null server of this class */
    private static $server;

    /** @var ShopTables */
    protected $shop;

    /** @var string[] patterns of log lines that this test causes */
    protected $expectedErrors = [];

    /** @var ShopServer[] servers of this test only */
    private $others = [];

    public static function tearDownAfterClass(): void
    {
        if (self::$server !== null) {
            self::$server->close();
            self::$server = null;
        }
    }

    protected function setUp(): void
    {
        $this->shop = ShopTables::of(static::FAMILY);
        $this->shop->reset();
    }

    protected function tearDown(): void
    {
        $errors = self::$server === null ? '' : self::$server->takeErrors();
        foreach ($this->others as $server) {
            $errors .= $server->takeErrors();
            $server->close();
        }
        $this->assertQuiet($errors);
    }

    protected function server(): ShopServer
    {
        self::$server = self::$server ?? new ShopServer(
            ShopServer::config(static::FAMILY, static::CONFIG),
            'true-stock',
            static::INI
        );

        return self::$server;
    }

    /**
     * A shop with another setup; it is removed after the test.
     *
     * @param string[] $ini
     */
    protected function otherServer(?string $config, string $place = 'true-stock', array $ini = []): ShopServer
    {
        return $this->others[] = new ShopServer($config, $place, $ini);
    }

    /**
     * @param array<string, string> $headers
     */
    protected function ask(string $query, array $headers = [], string $method = 'GET'): HttpAnswer
    {
        return $this->server()->ask($query, $headers, $method);
    }

    /**
     * @return array<string, mixed>
     */
    protected function record(int $id): array
    {
        return $this->ask("ids=$id")->json()['products'][$id];
    }

    /**
     * @return array<string, mixed>
     */
    protected function verdict(string $want, int $id = 30): array
    {
        return $this->ask("ids=$id&want=$want")->json()['want'][$id];
    }

    protected function assertProblem(int $status, HttpAnswer $answer): void
    {
        $this->assertSame($status, $answer->status, \substr($answer->body, 0, 500));
        $this->assertSame('application/problem+json', $answer->header('content-type'));
        $problem = $answer->json();
        $this->assertSame('about:blank', $problem['type']);
        $this->assertSame($status, $problem['status']);
        $this->assertNotSame('', $problem['title']);
        $this->assertNotSame('', $problem['detail']);
    }

    /** As docs/endpoint.md has it. */
    protected function assertDatabaseDown(HttpAnswer $answer): void
    {
        $this->assertProblem(503, $answer);
        $this->assertSame('30', $answer->header('retry-after'));
        $this->assertSame('no-store', $answer->header('cache-control'));
    }

    private function assertQuiet(string $errors): void
    {
        $lines = \array_filter(\explode("\n", $errors), 'strlen');
        foreach ($this->expectedErrors as $pattern) {
            $lines = \preg_grep($pattern, $lines, \PREG_GREP_INVERT);
        }
        $this->assertSame([], \array_values($lines), 'PHP logged something.');
    }
}
