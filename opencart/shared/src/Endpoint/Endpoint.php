<?php

declare(strict_types=1);

namespace TrueStock\Endpoint;

use TrueStock\Shop\Database;
use TrueStock\Shop\Features;
use TrueStock\Shop\KeptAnswers;
use TrueStock\Shop\KeptStores;
use TrueStock\Shop\Settings;
use TrueStock\Shop\ShopConfig;
use TrueStock\Shop\StoreFinder;
use TrueStock\Shop\Stores;
use TrueStock\Stock\ProductStock;
use TrueStock\Stock\StockQuery;

/**
 * Turns a request into a response: checks it, asks the database in at most two
 * queries unless an answer is kept, applies the rules. Once a second it writes a
 * row where there is a replica.
 */
final class Endpoint
{
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
            $stores = (new KeptStores($config))->ofAnyAge();

            return $stores === null ? [] : $stores->at($this->address($config))->settings->origins();
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
        $kept = $this->kept();
        $answer = $kept === null ? null : $kept->find();
        if ($answer === null) {
            $answer = $this->ask($folder, $limit, $kept);
        } else {
            $this->origins = $answer['origins'];
            $limit->count($answer['rate'], \time());
        }

        return Response::stock($answer, $this->header('HTTP_IF_NONE_MATCH'));
    }

    /** Null where nothing is kept: without shared memory, and of a verify. */
    private function kept(): ?KeptAnswers
    {
        $query = $this->header('QUERY_STRING');
        if (!KeptAnswers::isPossible() || \strpos($query, 'want=') !== false) {
            return null;
        }
        // By its address a request finds its store, by its file its shop.
        $parts = \array_map([$this, 'header'], ['SCRIPT_FILENAME', 'SCRIPT_NAME', 'HTTP_HOST']);

        return new KeptAnswers(\implode("\n", \array_merge($parts, [(string) $this->isExtension, $query])));
    }

    /**
     * @return array<string, mixed> an answer, as Response::stock() takes it
     */
    private function ask(string $folder, RateLimit $limit, ?KeptAnswers $kept): array
    {
        try {
            $answer = $this->read($folder, $limit, $kept);
            if ($kept !== null && $answer['isShared']) {
                $kept->keep($answer, $answer['readAt']);
            }

            return $answer;
        } finally {
            $kept === null || $kept->finish();
        }
    }

    /**
     * @return array<string, mixed>
     */
    private function read(string $folder, RateLimit $limit, ?KeptAnswers $answers): array
    {
        $request = StockRequest::fromQueryString($this->header('QUERY_STRING'));
        $config = $this->config($folder);
        $database = new StandaloneDatabase($config);
        $kept = new KeptStores($config);
        $now = \microtime(true);
        $fresh = $kept->fresh($now);
        $stores = $fresh ?? Stores::read($database, $config);
        $store = $stores->at($this->address($config));
        $settings = $store->settings;
        $this->origins = $settings->origins();
        $limit->count($settings->rate(), \time());
        $this->mustBeOpen($settings);
        // A shop without the extension keeps nothing of it.
        $fresh === null && $kept->keep($stores, $now);
        $query = static function (Database $from, int $asOf) use ($request, $config, $store): array {
            $now = $store->settings->now($asOf);

            return (new StockQuery($from, $config, $store))->read($request->ids, $request->language, $now);
        };
        [$products, $asOf, $readAt] = $this->reading($query, $database, $this->replica($config, $settings, $answers));
        $body = StockDocument::json($request, $settings, $products);

        return [
            'body' => $body,
            'tag' => EntityTag::of($body),
            'asOf' => $asOf,
            'readAt' => $readAt,
            'isShared' => $request->wanted === [],
            'origins' => $this->origins,
            'rate' => $settings->rate(),
        ];
    }

    /** Null without one, and where no answer may be kept: a verify asks the primary. */
    private function replica(ShopConfig $config, Settings $settings, ?KeptAnswers $answers): ?Replica
    {
        // Its heartbeat is in a table of the extension.
        return $answers !== null && $this->isExtension && $config->replica() !== null
            ? new Replica($config, $settings->replicaLag(), $answers->change)
            : null;
    }

    /**
     * @param callable(Database, int): array<int, ProductStock> $query as of epoch seconds
     * @return array{0: array<int, ProductStock>, 1: int, 2: int} products, and
     *   when this was so: in epoch seconds, and in ns of hrtime()
     */
    private function reading(callable $query, StandaloneDatabase $primary, ?Replica $replica): array
    {
        $reading = $replica === null ? null : $replica->read($query);
        if ($reading === null) {
            [$asOf, $readAt] = [\time(), \hrtime(true)];
            $reading = [$query($primary, $asOf), $asOf, $readAt];
            $replica === null || $replica->renew($primary);
        }

        return $reading;
    }

    private function config(string $folder): ShopConfig
    {
        $config = ShopConfig::find([\dirname($this->header('SCRIPT_FILENAME')), $folder]);
        if ($config === null) {
            throw Problem::noShop();
        }

        return $config;
    }

    private function address(ShopConfig $config): string
    {
        return StoreFinder::address($this->server, $config->levels);
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

    private function header(string $name): string
    {
        return (string) ($this->server[$name] ?? '');
    }
}
