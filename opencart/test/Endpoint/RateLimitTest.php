<?php

declare(strict_types=1);

namespace TrueStock\Test\Endpoint;

use TrueStock\Test\Helpers\EndpointTestCase;
use TrueStock\Test\Helpers\HttpAnswer;
use TrueStock\Test\Helpers\PrivateDatabase;
use TrueStock\Test\Helpers\ShopServer;

/**
 * Requests of one address in a minute. The server of each test keeps its own
 * memory, and a limit far below what a minute holds.
 */
final class RateLimitTest extends EndpointTestCase
{
    public function testThereIsNoLimitUnlessTheOwnerSetsOne(): void
    {
        $this->shop->product(30, 3);
        foreach (\range(1, 30) as $ignored) {
            $this->assertSame(200, $this->ask('ids=30')->status);
        }
    }

    public function testOverTheLimitIsToldWhenToComeBack(): void
    {
        $this->shop->product(30, 3);
        $this->shop->setting('module_true_stock_rate', '3');
        $server = $this->otherServer(ShopServer::config(static::FAMILY), 'true-stock', [ShopServer::MEMORY]);
        $statuses = [];
        // Seven, because the minute may change between them: of four, one is
        // too many.
        for ($request = 0; $request < 7; $request++) {
            $answer = $server->ask('ids=30');
            $statuses[] = $answer->status;
        }
        $this->assertSame(200, $statuses[0]);
        $this->assertContains(429, $statuses);
        $refused = \array_search(429, $statuses, true);
        $this->assertGreaterThanOrEqual(3, $refused);
        $answer = $this->refused($server);
        $this->assertProblem(429, $answer);
        $this->assertMatchesRegularExpression('/^([1-9]|[1-5]\d|60)$/D', (string) $answer->header('retry-after'));
        $this->assertSame('no-store', $answer->header('cache-control'));
    }

    public function testARefusedAddressCostsNoQuestion(): void
    {
        $this->shop->setting('module_true_stock_rate', '1');
        $server = $this->otherServer(ShopServer::config(static::FAMILY), 'true-stock', [ShopServer::MEMORY]);
        $this->refused($server);
        $statements = ['x'];
        // A new minute may begin once, but not a second time.
        for ($try = 0; $try < 2 && $statements !== []; $try++) {
            $statements = PrivateDatabase::statementsDuring(static function () use ($server): void {
                $server->ask('ids=30');
            });
            $this->refused($server);
        }
        $this->assertSame([], $statements);
    }

    public function testWithoutSharedMemoryThereIsNoLimit(): void
    {
        $this->shop->setting('module_true_stock_rate', '1');
        $server = $this->otherServer(ShopServer::config(static::FAMILY));
        foreach (\range(1, 5) as $ignored) {
            $this->assertSame(200, $server->ask('ids=30')->status);
        }
    }

    /**
     * Requests until one is refused.
     */
    private function refused(ShopServer $server): HttpAnswer
    {
        for ($request = 0; $request < 10; $request++) {
            $answer = $server->ask('ids=30');
            if ($answer->status === 429) {
                return $answer;
            }
        }
        $this->fail('Nothing was refused.');
    }
}
