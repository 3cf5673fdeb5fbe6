<?php

declare(strict_types=1);

namespace TrueStock\Audit;

use TrueStock\Counting\CountTables;
use TrueStock\Shop\Database;
use TrueStock\Shop\ModuleSettings;
use TrueStock\Shop\ShopConfig;
use TrueStock\Shop\WritableDatabase;

/**
 * What follows a look at the ledger: the shop is judged for the tile on the
 * dashboard, and the owner is told what is new.
 */
final class Watch
{
    /** A shop with fewer counters is judged each time. */
    private const SMALL = 20000;

    /** A larger one after this. */
    private const LARGE_SECONDS = 6 * 3600;

    /** @var WritableDatabase */
    private $database;

    /** @var object OpenCart's config */
    private $config;

    /** @var ShopConfig */
    private $shop;

    /** @var Database|null */
    private $scan;

    /**
     * @param object $config OpenCart's "config", which has get()
     * @param Database|null $scan reads whole tables; null to connect when it is needed
     */
    public function __construct(WritableDatabase $database, $config, ShopConfig $shop, ?Database $scan = null)
    {
        $this->database = $database;
        $this->config = $config;
        $this->shop = $shop;
        $this->scan = $scan;
    }

    /**
     * @param bool $isRequest whether a web server waits: then a large shop is not judged
     * @return bool whether it was judged
     */
    public function run(bool $isRequest): bool
    {
        if ($this->config->get(ModuleSettings::key(ModuleSettings::COUNTS)) !== CountTables::VERSION) {
            return false;
        }
        $look = new ShopLook($this->database, $this->config, $this->shop->isVersion4());
        $findings = $this->isDue($look, $isRequest) ? $look->judge($this->scan()) : null;
        (new Alarm($this->database, $this->config))->run($findings, [new Mailer($this->config), 'send']);

        return $findings !== null;
    }

    private function scan(): Database
    {
        return $this->scan ?? new OwnDatabase($this->shop, true);
    }

    private function isDue(ShopLook $look, bool $isRequest): bool
    {
        if ($look->isSmall(self::SMALL)) {
            return true;
        }

        return !$isRequest && $look->isDue(self::LARGE_SECONDS);
    }
}
