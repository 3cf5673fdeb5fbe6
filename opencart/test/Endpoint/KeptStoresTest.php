<?php

declare(strict_types=1);

namespace TrueStock\Test\Endpoint;

use TrueStock\Test\Helpers\EndpointTestCase;
use TrueStock\Test\Helpers\KeptStoresFile;
use TrueStock\Test\Helpers\PrivateDatabase;
use TrueStock\Test\Helpers\ShopServer;

/**
 * Stores and settings are kept for two seconds in OpenCart's cache folder, and
 * save the first of two queries.
 */
final class KeptStoresTest extends EndpointTestCase
{
    protected const CONFIG = [ShopServer::CACHE];

    protected function setUp(): void
    {
        parent::setUp();
        $this->keptStores()->remove();
        $this->shop->product(30, 3);
    }

    public function testTheSecondRequestAsksForProductsAlone(): void
    {
        $this->assertSame(2, $this->countQueries());
        $this->keptStores()->age(-60);
        $this->assertSame(2, $this->countQueries(), 'after the clock was set back');
        $this->assertSame(1, $this->countQueries());
    }

    public function testQuantitiesAreReadForEachRequest(): void
    {
        $this->assertSame(3, $this->record(30)['left']);
        $this->shop->run("UPDATE {$this->shop->name('product')} SET `quantity` = 2");
        $this->assertSame(2, $this->record(30)['left']);
    }

    public function testASettingCountsTwoSecondsLaterAtTheLatest(): void
    {
        $this->record(30);
        $this->shop->setting('module_true_stock_disclose', '2');
        $this->keptStores()->age(2);
        $this->assertArrayNotHasKey('left', $this->record(30));
    }

    public function testEachStoreHasItsOwn(): void
    {
        $this->shop->store(1, 'http://second.example/');
        $this->record(30);
        // It is not in the second store.
        $answer = $this->ask('ids=30', ['Host' => 'second.example']);
        $this->assertSame('unavailable', $answer->json()['products'][30]['availability']);
        $this->assertSame(3, $this->record(30)['left']);
    }

    public function testAFileThatIsBrokenCountsAsNone(): void
    {
        $this->record(30);
        foreach (['', '{', '[]', '{"time":"x"}', 'null', '{"time":' . (\time() + 1) . ',"addresses":1}'] as $text) {
            \file_put_contents("{$this->server()->folder}/cache/true_stock_stores.json", $text);
            $this->assertSame(3, $this->record(30)['left'], $text);
        }
    }

    private function countQueries(): int
    {
        $statements = PrivateDatabase::statementsDuring(function (): void {
            $this->record(30);
        });

        return \count(\preg_grep('/Query/', $statements));
    }

    private function keptStores(): KeptStoresFile
    {
        return new KeptStoresFile($this->server());
    }
}
