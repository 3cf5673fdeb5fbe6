<?php

declare(strict_types=1);

namespace TrueStock\Test\Endpoint;

use TrueStock\Test\Helpers\EndpointTestCase;
use TrueStock\Test\Helpers\PrivateDatabase;
use TrueStock\Test\Helpers\ShopServer;

/**
 * A shop that cannot respond says so in JSON, and says when to retry.
 */
final class OutageTest extends EndpointTestCase
{
    public function testADatabaseThatIsNotThereIs503WithRetryAfter(): void
    {
        $this->expectedErrors = self::DATABASE_GONE;
        $config = ShopServer::config(4);
        $server = $this->otherServer($config, 'true-stock', ['mysqli.default_socket=/nonexistent/socket']);
        $this->assertDatabaseDown($server->ask('ids=30'));
    }

    public function testADatabaseThatStopsAndComesBack(): void
    {
        $this->expectedErrors = self::DATABASE_GONE;
        $this->shop->product(30, 3);
        $this->assertSame(200, $this->ask('ids=30')->status);
        PrivateDatabase::stop();
        try {
            $this->assertDatabaseDown($this->ask('ids=30'));
        } finally {
            PrivateDatabase::launch();
        }
        $this->assertSame(200, $this->ask('ids=30')->status);
    }

    public function testADatabaseThatRefusesIs503AndTellsNoSecrets(): void
    {
        $this->expectedErrors = self::DATABASE_GONE;
        $server = $this->otherServer(\str_replace("'root'", "'nobody_here'", ShopServer::config(4)));
        $answer = $server->ask('ids=30');
        $this->assertDatabaseDown($answer);
        $this->assertStringNotContainsString('nobody_here', $answer->body);
    }

    public function testTablesThatAreNotThereAre503WithoutSql(): void
    {
        $this->expectedErrors = self::DATABASE_GONE;
        $server = $this->otherServer(\str_replace('shop-4_', 'missing_', ShopServer::config(4)));
        $answer = $server->ask('ids=30');
        $this->assertDatabaseDown($answer);
        $this->assertStringNotContainsString('missing_', $answer->body);
    }

    public function testATableThatIsLockedIs503AfterTwoSeconds(): void
    {
        $this->expectedErrors = self::DATABASE_GONE;
        $this->shop->run("LOCK TABLES {$this->shop->name('product')} WRITE");
        $start = \microtime(true);
        $answer = $this->ask('ids=30');
        $seconds = \microtime(true) - $start;
        $this->shop->run('UNLOCK TABLES');
        $this->assertDatabaseDown($answer);
        $this->assertLessThan(4, $seconds);
    }

    public function testMaintenanceIs503WithRetryAfter(): void
    {
        $this->shop->setting('config_maintenance', '1');
        $answer = $this->ask('ids=30');
        $this->assertProblem(503, $answer);
        $this->assertSame('60', $answer->header('retry-after'));
        $this->assertSame('no-store', $answer->header('cache-control'));
    }

    public function testMaintenanceOfOneStoreLeavesTheOthersOpen(): void
    {
        $this->shop->product(30, 3);
        $this->shop->store(1, 'http://second.example/');
        $this->shop->setting('config_maintenance', '0');
        $this->shop->setting('config_maintenance', '1', 1);
        $this->assertSame(200, $this->ask('ids=30')->status);
        $this->assertSame(503, $this->ask('ids=30', ['Host' => 'second.example'])->status);
    }

    /**
     * @dataProvider uselessConfigs
     */
    public function testWithoutAShopAboveItIs500(?string $config): void
    {
        $answer = $this->otherServer($config)->ask('ids=30');
        $this->assertProblem(500, $answer);
        $this->assertStringNotContainsString('/', $answer->json()['detail']);
    }

    /**
     * @return array<string, array<int, string|null>>
     */
    public function uselessConfigs(): array
    {
        return [
            'no config.php' => [null],
            'an empty one, before installation' => [''],
            'one of another program' => ["<?php\n\$settings = ['db' => 'x'];\n"],
        ];
    }

    /**
     * @dataProvider brokenConfigs
     */
    public function testABrokenConfigIs500WithoutATrace(string $line, string $log): void
    {
        $this->expectedErrors = [$log, '/^(Stack trace:|#\d|  thrown)/'];
        $this->assertProblem(500, $this->otherServer(ShopServer::config(4, [$line]))->ask('ids=30'));
    }

    /**
     * @return string[][]
     */
    public function brokenConfigs(): array
    {
        return [
            'syntax error' => ['define(', '/True Stock: ParseError/'],
            'unknown function' => ['missing();', '/True Stock: Error/'],
            'out of memory' => ['ini_set("memory_limit", "4M"); $x = str_repeat("x", 1 << 26);', '/PHP Fatal error/'],
            'exit with words' => ['exit("Access denied.");', '/^$/'],
        ];
    }

    /**
     * @dataProvider noisyConfigs
     */
    public function testWhatAConfigPrintsDoesNotReachTheAnswer(string $config, string $log): void
    {
        $this->expectedErrors = [$log];
        $this->shop->product(30, 3);
        $answer = $this->otherServer($config)->ask('ids=30');
        $this->assertSame(200, $answer->status);
        $this->assertSame(
            '{"version":1,"products":{"30":{"availability":"low-stock","left":3}}}',
            $answer->body
        );
        $this->assertNull($answer->header('set-cookie'));
    }

    /**
     * @return string[][]
     */
    public function noisyConfigs(): array
    {
        $config = ShopServer::config(4);
        return [
            'byte order mark' => ["\u{FEFF}" . $config, '/^$/'],
            'blank lines at the end' => ["$config\n?>\n\n\n", '/^$/'],
            'constant defined twice' => [$config . "define('DB_PREFIX', 'x');", '/PHP Warning:  Constant DB_PREFIX/'],
            'notice' => [$config . 'echo $undefined;', '/PHP (Warning|Notice):  Undefined variable/'],
            'deprecation' => [$config . 'trigger_error("old", E_USER_DEPRECATED);', '/PHP Deprecated/'],
            'cookie and words' => [$config . 'setcookie("a", "b"); echo "hello";', '/^$/'],
        ];
    }
}
