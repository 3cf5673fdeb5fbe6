<?php

declare(strict_types=1);

namespace TrueStock\Audit;

use TrueStock\Holds\HoldLog;
use TrueStock\Holds\HoldTables;
use TrueStock\Ledger\LedgerTables;
use TrueStock\Shop\Database;
use TrueStock\Shop\FirstRow;
use TrueStock\Shop\ModuleSettings;
use TrueStock\Shop\Settings;
use TrueStock\Shop\StoreLanguage;
use TrueStock\Shop\WritableDatabase;

/**
 * The facts of all counters of a shop, in the format of the JavaScript module
 * (docs/audit.md), some thousands at once.
 */
final class Facts
{
    /** Counters to hold in memory at once, about. */
    private const PAGE = 10000;

    /** Each page may have a temporary file open. */
    private const MOST_PAGES = 400;

    /** @var WritableDatabase */
    private $database;

    /** @var object OpenCart's config */
    private $config;

    /** @var bool */
    private $isVersion4;

    /** @var Settings */
    private $settings;

    /** @var string the shop's time */
    private $now;

    /** @var ShopCounters|null */
    private $shop;

    /**
     * @param object $config OpenCart's "config", which has get()
     */
    public function __construct(WritableDatabase $database, $config, bool $isVersion4)
    {
        $this->database = $database;
        $this->config = $config;
        $this->isVersion4 = $isVersion4;
        $this->settings = Settings::ofFramework($config);
        $this->now = $this->settings->now(\time());
    }

    /** The day of the facts, in the shop's time zone. */
    public function today(): string
    {
        return \substr($this->now, 0, 10);
    }

    /**
     * @param Database $scan a connection of its own, which need not keep all rows that it reads
     * @return iterable<array<string, mixed>> by product, its own counter before its values
     */
    public function counters(Database $scan): iterable
    {
        $ends = $this->pages();
        $sales = new SalesByPage($ends);
        (new OrderLines($scan, $this->config, $this->isVersion4))->read([$sales, 'add']);
        $today = OrderLines::day($this->today());
        $first = 0;
        foreach ($ends as $page => $last) {
            $counters = $this->range($first, $last);
            $ofPage = $sales->sales($page, $today);
            foreach ($counters as $key => $counter) {
                yield $counter + $ofPage->facts($key);
            }
            $first = $last + 1;
        }
    }

    /**
     * All facts of some products but their sales.
     *
     * @return array<string, array<string, mixed>> by key, 30:0; each product before its values
     */
    public function range(int $first, int $last): array
    {
        $this->shop = $this->shop ?? new ShopCounters(
            $this->database,
            StoreLanguage::id($this->database, $this->settings),
            $this->now,
            $this->isVersion4
        );

        return $this->addOwnFacts($this->shop->read($first, $last), $first, $last);
    }

    /**
     * The next products.
     *
     * @return int[] the last product_id of so many after this one, and how many there are
     */
    public function pageAfter(int $productId, int $size): array
    {
        $row = FirstRow::of($this->database, 'MAX(p.`product_id`) AS `last`, COUNT(*) AS `number`'
            . " FROM (SELECT `product_id` FROM {$this->database->table('product')}"
            . " WHERE `product_id` > $productId ORDER BY `product_id` LIMIT $size) p");

        return [(int) $row['last'], (int) $row['number']];
    }

    /**
     * @return int[] the last product_id of each page
     */
    private function pages(): array
    {
        $size = $this->pageSize();
        $ends = [];
        $last = 0;
        do {
            [$end, $number] = $this->pageAfter($last, $size);
            if ($number > 0) {
                $ends[] = $last = $end;
            }
        } while ($number === $size);

        return $ends;
    }

    /** Products to a page. */
    private function pageSize(): int
    {
        $row = FirstRow::of($this->database, "(SELECT COUNT(*) FROM {$this->database->table('product')}) AS `products`,"
            . " (SELECT COUNT(*) FROM {$this->database->table('product_option_value')}) AS `values`");
        $products = \max(1, (int) $row['products']);
        $size = \intdiv(self::PAGE * $products, $products + (int) $row['values']);

        return \max(1, $size, (int) \ceil($products / self::MOST_PAGES));
    }

    /**
     * @param array<string, array<string, mixed>> $counters by key
     * @return array<string, array<string, mixed>>
     */
    private function addOwnFacts(array $counters, int $first, int $last): array
    {
        if ($this->config->get(ModuleSettings::key(ModuleSettings::HOLDS)) === HoldTables::VERSION) {
            $refused = (new HoldLog($this->database))->preventedOf($first, $last);
            foreach ($counters as $key => $counter) {
                // The log names products, not values.
                if (!isset($counter['valueId'])) {
                    $counters[$key]['refused30'] = $refused[(int) $counter['productId']] ?? 0;
                }
            }
        }
        if ($this->config->get(ModuleSettings::key(ModuleSettings::LEDGER)) !== LedgerTables::VERSION) {
            return $counters;
        }

        return (new LedgerFacts($this->database, $this->settings))->addTo($counters, $first, $last);
    }
}
