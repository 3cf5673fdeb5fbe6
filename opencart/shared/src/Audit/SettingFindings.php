<?php

declare(strict_types=1);

namespace TrueStock\Audit;

use TrueStock\Ledger\DeletedOrders;
use TrueStock\Shop\FirstRow;
use TrueStock\Shop\ModuleSettings;
use TrueStock\Shop\Settings;
use TrueStock\Shop\StoreLanguage;
use TrueStock\Shop\Text;
use TrueStock\Shop\WritableDatabase;

/**
 * Settings that make stock numbers false: which, what each has done so far, the
 * orders that show it, and what to change.
 */
final class SettingFindings
{
    private const OPTIONS = 'setting/setting';

    /** Products to name, and to look for in orders. */
    private const MOST_PRODUCTS = 500;

    /** @var WritableDatabase */
    private $database;

    /** @var object OpenCart's config */
    private $config;

    /** @var StatusKinds */
    private $kinds;

    /** @var array<string, string> */
    private $words = [];

    /**
     * @param object $config OpenCart's "config", which has get()
     */
    public function __construct(WritableDatabase $database, $config)
    {
        $this->database = $database;
        $this->config = $config;
        $this->kinds = new StatusKinds($database, $config, $this->language());
    }

    /**
     * @param array<string, string> $words such as ReportWords has them
     * @return array<int, array{title: string, sentence: string, change: string, orders: int[], route: string}> with
     *   the route of the page in the admin where the setting is
     */
    public function rows(array $words): array
    {
        $this->words = $words;
        $moves = new StatusMoves($this->database, $this->kinds);
        $moves->read();

        return \array_merge(
            $this->givenBack($moves),
            $this->soldTwice($moves->again),
            $this->deleted(),
            $this->stockCheckout(),
            $this->uncounted()
        );
    }

    /**
     * @see https://github.com/opencart/opencart/issues/3292
     * @return array<int, array<string, mixed>>
     */
    private function givenBack(StatusMoves $moves): array
    {
        $rows = [];
        foreach ($moves->back as $statusId => $evidence) {
            $gaps = ['status' => $this->kinds->name($statusId)];
            $rows[] = $this->row('gives_back', $evidence, self::OPTIONS, $gaps);
        }

        return $rows;
    }

    /**
     * By the statuses that an order has passed, and by what the ledger saw.
     *
     * @return array<int, array<string, mixed>>
     */
    private function soldTwice(OrderEvidence $again): array
    {
        if ($this->config->get(ModuleSettings::key(ModuleSettings::LEDGER))) {
            $days = ModuleSettings::number(ModuleSettings::inForce($this->config), 'history_days');
            (new SoldTwice($this->database))->addTo($again, $days);
        }

        return $again->count() === 0 ? [] : [$this->row('sells_twice', $again, self::OPTIONS)];
    }

    /**
     * @see https://github.com/opencart/opencart/issues/2237
     * @return array<int, array<string, mixed>>
     */
    private function deleted(): array
    {
        $evidence = new OrderEvidence();
        if ($this->config->get(ModuleSettings::key(ModuleSettings::COUNTS))) {
            foreach ((new DeletedOrders($this->database))->all() as $orderId => $pieces) {
                $evidence->add($orderId, $pieces);
            }
        }

        return $evidence->count() === 0 ? [] : [$this->row('deleted', $evidence, 'user/user_permission')];
    }

    /**
     * On in any store: stock is of the whole shop.
     *
     * @return array<int, array<string, mixed>>
     */
    private function stockCheckout(): array
    {
        $isOn = FirstRow::of($this->database, "1 FROM {$this->table('setting')}"
            . " WHERE `key` = 'config_stock_checkout' AND `value` = '1' LIMIT 1") !== [];
        if (!$isOn) {
            return [];
        }
        $missing = $this->missing();
        $evidence = $this->orders(\array_keys($missing));
        $evidence->pieces = \array_sum($missing);

        return [$this->row('stock_checkout', $evidence, self::OPTIONS)];
    }

    /**
     * What needs no shipping does not run out.
     *
     * @return array<int, array<string, mixed>>
     */
    private function uncounted(): array
    {
        $found = $this->database->select("`product_id` FROM {$this->table('product')} WHERE `subtract` = 0"
            . ' AND `shipping` = 1 ORDER BY `product_id` LIMIT ' . self::MOST_PRODUCTS);
        $ids = [];
        foreach ($found as $row) {
            $ids[] = (int) $row['product_id'];
        }
        $sold = [];
        $evidence = $this->orders($ids, $sold);
        \sort($sold);
        $gaps = ['products' => \implode(', ', \array_slice($sold, 0, 10)) . (\count($sold) > 10 ? ' …' : '')];

        return $evidence->count() === 0 ? [] : [$this->row('subtract', $evidence, 'catalog/product', $gaps)];
    }

    /**
     * @return array<int, int> pieces below zero, by product_id
     */
    private function missing(): array
    {
        $found = $this->database->select("`product_id`, -`quantity` AS `pieces` FROM {$this->table('product')}"
            . ' WHERE `subtract` = 1 AND `quantity` < 0 ORDER BY `quantity` LIMIT ' . self::MOST_PRODUCTS);
        $pieces = [];
        foreach ($found as $row) {
            $pieces[(int) $row['product_id']] = (int) $row['pieces'];
        }
        $found = $this->database->select('`product_id`, SUM(-`quantity`) AS `pieces`'
            . " FROM {$this->table('product_option_value')} WHERE `subtract` = 1 AND `quantity` < 0"
            . ' GROUP BY `product_id` LIMIT ' . self::MOST_PRODUCTS);
        foreach ($found as $row) {
            // A sale lowers both.
            $pieces += [(int) $row['product_id'] => (int) $row['pieces']];
        }

        return $pieces;
    }

    /**
     * @param int[] $productIds
     * @param int[] $sold gets those that were sold
     */
    private function orders(array $productIds, array &$sold = []): OrderEvidence
    {
        $evidence = new OrderEvidence();
        if ($productIds === [] || $this->kinds->selling() === []) {
            return $evidence;
        }
        $found = $this->database->select('op.`order_id`, op.`product_id`, op.`quantity`'
            . " FROM {$this->table('order_product')} op JOIN {$this->table('order')} o ON o.`order_id` = op.`order_id`"
            . ' AND o.`order_status_id` IN (' . \implode(',', $this->kinds->selling()) . ')'
            . ' WHERE op.`product_id` IN (' . \implode(',', $productIds) . ')');
        foreach ($found as $row) {
            $evidence->add((int) $row['order_id'], (int) $row['quantity']);
            $sold[(int) $row['product_id']] = (int) $row['product_id'];
        }

        return $evidence;
    }

    /**
     * @param array<string, string> $gaps more of what its texts name
     * @return array<string, mixed>
     */
    private function row(string $name, OrderEvidence $evidence, string $route, array $gaps = []): array
    {
        $values = ['pieces' => (string) $evidence->pieces, 'count' => (string) $evidence->count()] + $gaps;
        $row = [];
        foreach (['title', 'sentence', 'change'] as $part) {
            $key = "setting_{$name}_$part";
            $row[$part] = Text::fill($this->words[$key] ?? $key, $values);
        }

        return $row + ['orders' => $evidence->orders(), 'route' => $route];
    }

    /** The admin's own language, or the storefront's. */
    private function language(): int
    {
        return (int) $this->config->get('config_language_id')
            ?: StoreLanguage::id($this->database, Settings::ofFramework($this->config));
    }

    private function table(string $name): string
    {
        return $this->database->table($name);
    }
}
