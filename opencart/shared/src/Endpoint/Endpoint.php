<?php

declare(strict_types=1);

namespace TrueStock\Endpoint;

use TrueStock\Shop\Features;
use TrueStock\Shop\Settings;
use TrueStock\Shop\ShopConfig;
use TrueStock\Shop\Store;
use TrueStock\Shop\StoreFinder;
use TrueStock\Stock\ProductStock;
use TrueStock\Stock\StockQuery;
use TrueStock\Stock\StockRules;
use TrueStock\Stock\Verdict;

/**
 * Turns a request into a response: checks it, runs two queries, applies the
 * rules.
 */
final class Endpoint
{
    /** Bytes of a response, see docs/endpoint.md; clients refuse larger ones. */
    private const MOST_BYTES = 262144;

    /** @var array<string, mixed> $_SERVER */
    private $server;

    /** @var bool whether the extension's status setting counts, or the folder alone is enough */
    private $isExtension;

    /** @var string[]|null other sites that may read the response; known once the store is */
    private $origins;

    /**
     * @param array<string, mixed> $server
     */
    private function __construct(array $server, bool $isExtension)
    {
        $this->server = $server;
        $this->isExtension = $isExtension;
    }

    /**
     * @param array<string, mixed> $server $_SERVER
     * @param string $folder the real folder of stock.php
     */
    public static function answer(array $server, string $folder): Response
    {
        return (new self($server, false))->respond($folder);
    }

    /**
     * The same for a shop with the extension: 404 while it is switched off,
     * which stops the polling of open pages.
     *
     * @param array<string, mixed> $server $_SERVER
     */
    public static function ofExtension(array $server, string $folder): Response
    {
        return (new self($server, true))->respond($folder);
    }

    private function respond(string $folder): Response
    {
        try {
            $response = $this->stock($folder);
        } catch (Problem $problem) {
            $response = Response::problem($problem);
        } catch (\Throwable $error) {
            \error_log('True Stock: ' . $error);
            $response = Response::problem(Problem::broken());
        }

        return $response->allowOrigin($this->header('HTTP_ORIGIN'), $this->origins ?? $this->keptOrigins($folder));
    }

    /**
     * A page of another site has to read Retry-After, also of what was refused
     * before the database was asked.
     *
     * @return string[]
     */
    private function keptOrigins(string $folder): array
    {
        if ($this->header('HTTP_ORIGIN') === '') {
            return [];
        }
        try {
            $config = $this->config($folder);

            return (new KnownOrigins($config))->of(StoreFinder::address($this->server, $config->levels));
        } catch (\Throwable $error) {
            // No shop, or one whose config.php is broken.
            return [];
        }
    }

    private function stock(string $folder): Response
    {
        if (!\in_array($this->header('REQUEST_METHOD'), ['GET', 'HEAD'], true)) {
            throw Problem::wrongMethod();
        }
        $limit = new RateLimit($this->header('REMOTE_ADDR'));
        $limit->turnAway(\time());
        $request = StockRequest::fromQueryString($this->header('QUERY_STRING'));
        $config = $this->config($folder);
        $database = new StandaloneDatabase($config);
        $store = Store::read($database, $config, StoreFinder::address($this->server, $config->levels));
        $this->origins = $store->settings->origins();
        (new KnownOrigins($config))->keep($store->addresses, $store->origins);
        $limit->count($store->settings->rate(), \time());
        $this->mustBeOpen($store->settings);
        $asOf = \time();
        $products = (new StockQuery($database, $config, $store))->read(
            $request->ids,
            $request->language,
            $store->settings->now($asOf)
        );

        return $this->response($request, $store->settings, $products, $asOf);
    }

    private function config(string $folder): ShopConfig
    {
        $config = ShopConfig::find([\dirname($this->header('SCRIPT_FILENAME')), $folder]);
        if ($config === null) {
            throw Problem::noShop();
        }

        return $config;
    }

    private function mustBeOpen(Settings $settings): void
    {
        if ($this->isExtension && !(new Features($settings))->isOn()) {
            throw Problem::switchedOff();
        }
        if ($settings->maintenance()) {
            throw Problem::maintenance();
        }
    }

    /**
     * @param array<int, ProductStock> $products
     */
    private function response(StockRequest $request, Settings $settings, array $products, int $asOf): Response
    {
        $response = Response::stock(
            self::document($request, $settings, $products),
            $asOf,
            $request->wanted === [],
            $this->header('HTTP_IF_NONE_MATCH')
        );
        if (\strlen($response->body) > self::MOST_BYTES) {
            throw Problem::badRequest('ids', 'The answer for these "ids" is too long: ask for fewer.');
        }

        return $response;
    }

    /**
     * @param array<int, ProductStock> $products
     * @return array<string, mixed>
     */
    private static function document(StockRequest $request, Settings $settings, array $products): array
    {
        $rules = new StockRules($settings, $request->language);
        $records = $wants = [];
        foreach ($request->ids as $id) {
            $records[$id] = $rules->record($products[$id] ?? null);
        }
        $lines = [];
        foreach ($request->wanted as $line) {
            $lines[$line->productId][] = $line;
        }
        foreach ($lines as $id => $ofProduct) {
            $wants[$id] = (new Verdict($rules))->told($products[$id] ?? null, $ofProduct);
        }
        $refresh = $settings->refresh(StockRules::tellScarcity($records));

        return ['version' => 1]
            + ($refresh === null ? [] : ['refresh' => $refresh])
            + ['products' => (object) $records]
            + ($wants === [] ? [] : ['want' => (object) $wants]);
    }

    private function header(string $name): string
    {
        return (string) ($this->server[$name] ?? '');
    }
}
