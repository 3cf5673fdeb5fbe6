<?php

declare(strict_types=1);

namespace TrueStock\Stock;

use TrueStock\Shop\Database;
use TrueStock\Shop\Features;
use TrueStock\Shop\ShopConfig;
use TrueStock\Shop\Store;

/**
 * Reads the products of a request with their option values: the endpoint's
 * second query.
 */
final class StockQuery
{
    /** @var Database */
    private $database;

    /** @var ShopConfig */
    private $config;

    /** @var Store */
    private $store;

    /** @var string[] SQL conditions for the holds that count */
    private $counting;

    /**
     * @param string $owner whose holds are ignored, see Holder; empty to count all
     * @param string $customer whose other sessions are ignored too, unless they pay; empty for none
     */
    public function __construct(
        Database $database,
        ShopConfig $config,
        Store $store,
        string $owner = '',
        string $customer = ''
    ) {
        $this->database = $database;
        $this->config = $config;
        $this->store = $store;
        $latest = HoldClock::latest(60 * $store->settings->holdMinutes());
        $this->counting = ["h.`expires` > UNIX_TIMESTAMP() AND h.`expires` <= $latest"];
        if ($owner !== '') {
            $this->counting[] = "h.`owner` <> {$database->text($owner)}";
        }
        if ($customer !== '') {
            $this->counting[] = "(h.`customer` <> {$database->text($customer)} OR h.`paying_until` > UNIX_TIMESTAMP())";
        }
    }

    /**
     * Reads oc_product directly: OpenCart 4.1 caches what its model reads,
     * quantities included, for an hour (catalog/model/catalog/product.php).
     *
     * @param int[] $ids
     * @param string $language of the labels, as in StockRequest
     * @param string $now of the shop, from Settings::now
     * @return array<int, ProductStock> visible products by id; others are missing
     */
    public function read(array $ids, string $language, string $now): array
    {
        // A variant (4.x) shows and sells its master's option values
        // (catalog/controller/product/product.php, tag 4.1.0.4).
        $owner = $this->config->isVersion4()
            ? 'IF(p.`master_id` > 0, p.`master_id`, p.`product_id`)'
            : 'p.`product_id`';

        $list = \implode(',', \array_map('intval', $ids));

        return self::products($this->database->select(
            // Forces this order: otherwise MariaDB may read whole tables first.
            "STRAIGHT_JOIN p.`product_id`, p.`quantity`, p.`minimum`, {$this->label($language)} AS `label`,"
            . ' pov.`product_option_id`, pov.`product_option_value_id`,'
            . ' pov.`quantity` AS `value_quantity`, pov.`subtract`,'
            . " {$this->isPlenty('p.`product_id`', '0')} AS `is_plenty`,"
            . " {$this->isPlenty('pov.`product_id`', '0, pov.`product_option_value_id`')} AS `value_is_plenty`,"
            . ' 0 AS `is_hold`'
            . " FROM {$this->database->table('product')} p"
            . " JOIN {$this->database->table('product_to_store')} p2s"
            . " ON p2s.`product_id` = p.`product_id` AND p2s.`store_id` = {$this->store->storeId}"
            . " LEFT JOIN {$this->database->table('product_option_value')} pov ON pov.`product_id` = $owner"
            . " WHERE p.`product_id` IN ($list)"
            . " AND p.`status` = 1 AND p.`date_available` <= '$now'"
            . ((new Features($this->store->settings))->holds() ? $this->holds($list) : '')
        ));
    }

    /**
     * @param string $product SQL for its id
     * @param string $values SQL for their ids; 0 for the product with all of them
     * @return string SQL: whether the owner marked one of these as plenty
     */
    private function isPlenty(string $product, string $values): string
    {
        if (!$this->store->settings->marksPlenty()) {
            return '0';
        }

        return "EXISTS (SELECT 1 FROM {$this->database->table('true_stock_plenty')} m"
            . " WHERE m.`product_id` = $product AND m.`value_id` IN ($values))";
    }

    /**
     * Adds what checkouts hold to the same round trip: sums for the requested
     * products, and for their masters, which own the values of variants.
     *
     * @param string $list ids
     */
    private function holds(string $list): string
    {
        $sums = ' UNION ALL SELECT h.`product_id`, SUM(h.`quantity`), 0, NULL, NULL, h.`value_id`, 0, 0, 0, 0, 1 FROM';
        $holds = "{$this->database->table('true_stock_hold')} h";
        $live = \implode(' AND ', $this->counting) . ' GROUP BY h.`product_id`, h.`value_id`';
        $ofProducts = "$sums $holds WHERE h.`product_id` IN ($list) AND $live";
        if (!$this->config->isVersion4()) {
            return $ofProducts;
        }
        $masters = "(SELECT DISTINCT `master_id` FROM {$this->database->table('product')}"
            . " WHERE `product_id` IN ($list) AND `master_id` NOT IN (0, $list)) m";

        return "$ofProducts$sums $masters JOIN $holds ON h.`product_id` = m.`master_id` WHERE $live";
    }

    /**
     * The stock status in the requested language (de-de, or de for the first
     * that begins with it), or else in the store's own. Only backorders have a
     * label.
     */
    private function label(string $asked): string
    {
        if (!$this->store->settings->backorders()) {
            return 'NULL';
        }
        $code = $this->database->text($asked);
        $prefix = $this->database->text("$asked-%");
        $own = $this->database->text($this->store->settings->language());

        return "(SELECT ss.`name` FROM {$this->database->table('stock_status')} ss"
            . " JOIN {$this->database->table('language')} l ON l.`language_id` = ss.`language_id`"
            . ' WHERE ss.`stock_status_id` = p.`stock_status_id` AND l.`status` = 1'
            . " ORDER BY l.`code` = $code DESC, l.`code` LIKE $prefix DESC, l.`code` = $own DESC,"
            . ' l.`language_id` LIMIT 1)';
    }

    /**
     * @param iterable<array<string, string|null>> $rows one row per option
     *   value, or one for a product without any
     * @return array<int, ProductStock>
     */
    private static function products(iterable $rows): array
    {
        $products = $held = [];
        foreach ($rows as $row) {
            $id = (int) $row['product_id'];
            if ($row['is_hold']) {
                $held[] = [$id, (int) $row['product_option_value_id'], (int) $row['quantity']];
                continue;
            }
            $products[$id] = $products[$id] ?? new ProductStock(
                (int) $row['quantity'],
                (int) $row['minimum'],
                (string) $row['label']
            );
            $products[$id]->isPlenty = (bool) (int) $row['is_plenty'];
            if ($row['product_option_value_id'] !== null) {
                $products[$id]->addValue(
                    (int) $row['product_option_id'],
                    (int) $row['product_option_value_id'],
                    (int) $row['value_quantity'],
                    (bool) (int) $row['subtract'],
                    (bool) (int) $row['value_is_plenty']
                );
            }
        }
        foreach ($held as [$id, $valueId, $pieces]) {
            self::hold($products, $id, $valueId, $pieces);
        }

        return $products;
    }

    /**
     * A held value counts wherever it is shown: a master's on its variants too.
     *
     * @param array<int, ProductStock> $products
     */
    private static function hold(array $products, int $id, int $valueId, int $pieces): void
    {
        if ($valueId !== 0) {
            foreach ($products as $product) {
                $product->holdValue($valueId, $pieces);
            }
        } elseif (isset($products[$id])) {
            $products[$id]->held = $pieces;
        }
    }
}
