<?php

declare(strict_types=1);

namespace TrueStock\Test\Endpoint;

use TrueStock\Test\Helpers\EndpointTestCase;
use TrueStock\Test\Helpers\ShopServer;
use TrueStock\Test\Helpers\ShopTables;

/**
 * Which store and which language a response is for.
 */
final class StoreTest extends EndpointTestCase
{
    protected const FAMILY = 3;

    protected function setUp(): void
    {
        parent::setUp();
        $this->shop->store(1, 'http://www.second.example/', 'https://www.second.example/');
        $this->shop->store(2, 'http://third.example/', 'https://secure.third.example/');
        $this->shop->product(30, 3);
        $this->shop->product(31, 0);
        $this->shop->withdraw(31);
        $this->shop->offer(31, 1);
        $this->shop->offer(31, 2);
    }

    /**
     * @dataProvider hosts
     */
    public function testTheStoreIsTheOneOfTheHost(string $host, string $first, string $second): void
    {
        $this->assertSame([$first, $second], $this->availabilities(['Host' => $host]));
    }

    /**
     * @return string[][]
     */
    public function hosts(): array
    {
        return [
            'second store' => ['second.example', 'unavailable', 'out-of-stock'],
            'with www' => ['www.second.example', 'unavailable', 'out-of-stock'],
            'in capitals' => ['Second.Example', 'unavailable', 'out-of-stock'],
            'by its ssl address' => ['secure.third.example', 'unavailable', 'out-of-stock'],
            'another port' => ['second.example:8080', 'low-stock', 'unavailable'],
            'unknown: the default store' => ['elsewhere.example', 'low-stock', 'unavailable'],
            'SQL' => ["' OR 1=1 -- ", 'low-stock', 'unavailable'],
        ];
    }

    public function testAStoresOwnSettingsComeBeforeTheDefaultStores(): void
    {
        $this->shop->setting('config_stock_checkout', '0');
        $this->shop->setting('config_stock_checkout', '1', 1);
        $this->assertSame(['unavailable', 'backorder'], $this->availabilities(['Host' => 'second.example']));
        $this->assertSame(['unavailable', 'out-of-stock'], $this->availabilities(['Host' => 'third.example']));
    }

    public function testAStoreInAFolderIsFoundByItsPath(): void
    {
        $server = $this->otherServer(null, 'outlet/parts/true-stock');
        \file_put_contents("{$server->folder}/htdocs/outlet/config.php", ShopServer::config(3));
        $this->shop->store(3, "http://{$server->host}/outlet/");
        $this->shop->offer(31, 3);
        $answer = $server->ask('ids=31', [], 'GET', '/outlet/parts/true-stock/stock.php');
        $this->assertSame('out-of-stock', $answer->json()['products'][31]['availability']);
    }

    public function testAFolderThatIsLinkedIntoTheShopFindsItsShop(): void
    {
        $server = $this->otherServer(ShopServer::config(3));
        \rename("{$server->folder}/htdocs/true-stock", "{$server->folder}/elsewhere");
        \symlink("{$server->folder}/elsewhere", "{$server->folder}/htdocs/true-stock");
        $this->assertSame(200, $server->ask('ids=30')->status);
    }

    /**
     * @dataProvider languages
     */
    public function testALabelIsInTheLanguageAskedFor(string $language, string $label): void
    {
        $this->shop->setting('config_stock_checkout', '1');
        $this->shop->product(32, 0);
        $answer = $this->ask("ids=32$language");
        $this->assertSame($label, $answer->json()['products'][32]['label']);
    }

    /**
     * @return string[][]
     */
    public function languages(): array
    {
        return [
            'none: the store\'s' => ['', 'Ships in 2-3 days'],
            'by code' => ['&lang=de-de', 'Versand in 2–3 Tagen'],
            'in capitals' => ['&lang=DE-DE', 'Versand in 2–3 Tagen'],
            'by its beginning' => ['&lang=de', 'Versand in 2–3 Tagen'],
            'beginning of a word only' => ['&lang=den', 'Ships in 2-3 days'],
            'unknown: the store\'s' => ['&lang=fr-fr', 'Ships in 2-3 days'],
        ];
    }

    public function testTheStoresOwnLanguageIsTheDefault(): void
    {
        $this->shop->setting('config_stock_checkout', '1');
        $this->shop->setting('config_language', 'de-de', 1);
        $answer = $this->ask('ids=31', ['Host' => 'second.example']);
        $this->assertSame('Versand in 2–3 Tagen', $answer->json()['products'][31]['label']);
    }

    public function testALanguageSwitchedOffIsNotUsed(): void
    {
        $this->shop->setting('config_stock_checkout', '1');
        $this->shop->product(32, 0);
        $this->shop->run("UPDATE {$this->shop->name('language')} SET status = 0 WHERE code = 'de-de'");
        $this->assertSame('Ships in 2-3 days', $this->ask('ids=32&lang=de')->json()['products'][32]['label']);
    }

    /**
     * @dataProvider labels
     */
    public function testALabelIsPlainText(string $name, ?string $label): void
    {
        $this->shop->setting('config_stock_checkout', '1');
        $this->shop->product(32, 0);
        $this->shop->status(ShopTables::ENGLISH, $name);
        $this->assertSame($label, $this->record(32)['label'] ?? null);
    }

    /**
     * @return array<string, array<int, string|null>>
     */
    public function labels(): array
    {
        return [
            'UTF-8' => ['在庫あり 2–3日 ✓ € äöü', '在庫あり 2–3日 ✓ € äöü'],
            'entities, as the admin stores them' => ['&lt;b&gt; &amp; &quot;x&quot;', '<b> & "x"'],
            'cut to 120 characters' => [\str_repeat('é', 130), \str_repeat('é', 120)],
            'empty' => ['', null],
            'blank' => ['   ', null],
        ];
    }

    /**
     * @param array<string, string> $headers
     * @return string[]
     */
    private function availabilities(array $headers): array
    {
        return \array_column($this->ask('ids=30,31', $headers)->json()['products'], 'availability');
    }
}
