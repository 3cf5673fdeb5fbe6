<?php

declare(strict_types=1);

namespace TrueStock\Test\Endpoint;

use TrueStock\Test\Helpers\EndpointTestCase;
use TrueStock\Test\Helpers\PrivateDatabase;
use TrueStock\Test\Helpers\ShopServer;

/**
 * With shared memory an answer is given for two seconds without asking again.
 */
final class KeptAnswersTest extends EndpointTestCase
{
    protected const INI = [ShopServer::MEMORY];

    protected function setUp(): void
    {
        parent::setUp();
        $this->shop->product(30, 3);
        \copy(__DIR__ . '/../Helpers/change-quantity.php', "{$this->server()->folder}/htdocs/change.php");
        $this->change(4);
    }

    public function testASecondRequestCostsTheDatabaseNothing(): void
    {
        $first = $this->ask('ids=30');
        $second = null;
        $statements = PrivateDatabase::statementsDuring(function () use (&$second): void {
            $second = $this->ask('ids=30');
        });
        $this->assertSame([], $statements);
        $this->assertSame([$first->body, $first->header('etag')], [$second->body, $second->header('etag')]);
        $this->assertSame($first->header('stock-as-of'), $second->header('stock-as-of'));
        $this->assertSame(304, $this->ask('ids=30', ['If-None-Match' => (string) $first->header('etag')])->status);
    }

    public function testT5NoAnswerIsGivenForMoreThanTwoSeconds(): void
    {
        $this->ask('ids=30');
        $end = \hrtime(true);
        $this->setQuantityElsewhere(1);
        do {
            $start = \hrtime(true);
            $left = $this->record(30)['left'];
            if ($left === 4) {
                $this->assertLessThan(2e9, $start - $end);
            }
        } while ($left === 4);
        $this->assertSame(1, $left);
    }

    public function testT5AChangeOfOursIsSeenAtOnce(): void
    {
        $this->assertSame(4, $this->record(30)['left']);
        $this->change(2);
        $this->assertSame(2, $this->record(30)['left']);
    }

    public function testAVerifyIsNeverKept(): void
    {
        $this->assertTrue($this->verdict('30:4')['ok']);
        $this->setQuantityElsewhere(1);
        $this->assertFalse($this->verdict('30:4')['ok']);
    }

    public function testStoresAndLanguagesAreApart(): void
    {
        $this->shop->setting('config_stock_checkout', '1');
        $this->change(0);
        $this->shop->store(1, 'http://second.example/');
        $german = $this->ask('ids=30&lang=de')->body;
        $this->assertNotSame($german, $this->ask('ids=30')->body);
        $this->assertNotSame($german, $this->ask('ids=30&lang=de', ['Host' => 'second.example'])->body);
        $this->assertSame($german, $this->ask('ids=30&lang=de')->body);
    }

    public function testProblemsAreNotKept(): void
    {
        $this->shop->setting('config_maintenance', '1');
        $this->assertProblem(503, $this->ask('ids=30'));
        $this->shop->setting('config_maintenance', '0');
        $this->assertSame(200, $this->ask('ids=30')->status);
    }

    public function testKeptAnswersCountForTheLimitToo(): void
    {
        $this->shop->setting('module_true_stock_rate', '3');
        $server = $this->otherServer(ShopServer::config(static::FAMILY), 'true-stock', self::INI);
        $statuses = [];
        for ($request = 0; $request < 7; $request++) {
            $statuses[] = $server->ask('ids=30')->status;
        }
        $this->assertContains(429, $statuses);
    }

    private function setQuantityElsewhere(int $quantity): void
    {
        $this->shop->run("UPDATE {$this->shop->name('product')} SET `quantity` = $quantity");
    }

    private function change(int $quantity): void
    {
        $this->assertSame('1', $this->server()->ask("quantity=$quantity", [], 'GET', '/change.php')->body);
    }
}
