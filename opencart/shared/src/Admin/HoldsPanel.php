<?php

declare(strict_types=1);

namespace TrueStock\Admin;

use TrueStock\Holds\HoldLog;
use TrueStock\Holds\HoldRows;
use TrueStock\Shop\Cluster;
use TrueStock\Shop\Features;
use TrueStock\Shop\FirstRow;
use TrueStock\Shop\FrameworkDatabase;
use TrueStock\Shop\Layout;
use TrueStock\Shop\ModuleSettings;
use TrueStock\Shop\Text;

/**
 * What the owner sees of holds: who holds what now, which orders were
 * prevented, and which need a review.
 */
final class HoldsPanel
{
    private const MOST_ROWS = 100;

    private const DAYS = 30;

    /** @var object */
    private $registry;

    /** @var FrameworkDatabase */
    private $database;

    /** @var Layout */
    private $layout;

    /**
     * @param object $registry OpenCart's, of the admin
     */
    public function __construct($registry, Layout $layout)
    {
        $this->registry = $registry;
        $this->layout = $layout;
        $this->database = new FrameworkDatabase($registry->get('db'));
    }

    /**
     * @param array<string, string> $actions addresses for its script: list, free, allow
     * @return string JSON for a data attribute
     */
    public function configuration(array $actions, bool $mayFree): string
    {
        $words = (new OwnWords($this->registry, $this->layout))->starting('holds_');

        return (string) \json_encode(
            ['words' => $words, 'mayFree' => $mayFree] + $actions,
            \JSON_INVALID_UTF8_SUBSTITUTE
        );
    }

    /**
     * Without the permission to see orders a user gets their number, and nothing
     * of them.
     *
     * @return array<string, mixed>
     */
    public function data(): array
    {
        $features = Features::ofRequest($this->registry);
        $about = [
            'showsOrders' => $this->showsOrders(),
            'losesSales' => Cluster::losesSales($this->database),
        ];
        if (!$features->hasTables()) {
            $none = ['count' => 0, 'list' => []];
            return $about + ['isOn' => false, 'holds' => $none, 'prevented' => $none, 'review' => $none];
        }

        return $about + [
            'isOn' => $features->holds(),
            'holds' => $this->holds(),
            'prevented' => $this->prevented(),
            'review' => $this->review(),
        ];
    }

    /**
     * Ends a shopper's holds. The shopper may still buy what is available then.
     *
     * @param mixed $owner of a request
     * @return bool whether there was anything to end
     */
    public function free($owner): bool
    {
        return \is_string($owner)
            && \preg_match('/^[0-9a-f]{32}$/D', $owner) === 1
            && (new HoldRows($this->database))->delete($owner) > 0;
    }

    /**
     * The owner sells an order under review all the same: the next status that
     * sells counts, whoever gives it in the owner's name.
     *
     * @param mixed $order of a request
     * @return bool whether such an order is there
     */
    public function allow($order): bool
    {
        $id = \is_string($order) ? (int) $order : 0;
        $where = "`order_id` = $id AND `order_status_id` = {$this->reviewStatus()}";
        $isThere = $id > 0 && $this->showsOrders()
            && $this->count('*', "FROM {$this->table('order')} WHERE $where") > 0;
        if ($isThere) {
            (new HoldLog($this->database))->allow($id);
        }

        return $isThere;
    }

    /**
     * @return array{count: int, list: array<int, array<string, mixed>>} by shopper, the oldest first
     */
    private function holds(): array
    {
        $live = "FROM {$this->table('true_stock_hold')} h WHERE h.`expires` > UNIX_TIMESTAMP()";
        $rows = $this->database->select('h.`owner`, h.`product_id`, h.`value_id`, h.`quantity`, h.`is_guest`,'
            . ' h.`expires`, h.`paying_until` > UNIX_TIMESTAMP() AS `is_paying`, pd.`name`, ovd.`name` AS `value_name`'
            . " FROM {$this->table('true_stock_hold')} h"
            . " LEFT JOIN {$this->table('product_description')} pd ON pd.`product_id` = h.`product_id`"
            . " AND pd.`language_id` = {$this->language()}"
            . " LEFT JOIN {$this->table('product_option_value')} pov"
            . ' ON pov.`product_option_value_id` = h.`value_id` AND h.`value_id` > 0'
            . " LEFT JOIN {$this->table('option_value_description')} ovd"
            . " ON ovd.`option_value_id` = pov.`option_value_id` AND ovd.`language_id` = {$this->language()}"
            . ' WHERE h.`expires` > UNIX_TIMESTAMP() ORDER BY h.`hold_id` LIMIT ' . self::MOST_ROWS);
        $sets = [];
        foreach ($rows as $row) {
            $sets[$row['owner']] = $sets[$row['owner']] ?? [
                'owner' => $row['owner'],
                'isGuest' => (bool) (int) $row['is_guest'],
                'isPaying' => (bool) (int) $row['is_paying'],
                'ends' => (int) $row['expires'],
                'lines' => [],
            ];
            $sets[$row['owner']]['lines'][] = [
                'name' => Text::plain($row['name'] ?? "#{$row['product_id']}"),
                'value' => Text::plain($row['value_name'] ?? ((int) $row['value_id'] === 0 ? '' : '?')),
                'pieces' => (int) $row['quantity'],
            ];
        }

        return ['count' => $this->count('DISTINCT h.`owner`', $live), 'list' => \array_values($sets)];
    }

    /**
     * @return array{count: int, list: array<int, array<string, mixed>>}
     */
    private function prevented(): array
    {
        $from = "FROM {$this->table('true_stock_log')} l";
        $where = "WHERE l.`kind` IN ('" . HoldLog::PREVENTED . "', '" . HoldLog::UNSURE . "')"
            . ' AND l.`logged` > UNIX_TIMESTAMP() - ' . self::DAYS * 86400;
        $rows = $this->database->select("l.`product_id`, l.`order_id`, l.`kind`, l.`logged`, pd.`name` $from"
            . " LEFT JOIN {$this->table('product_description')} pd ON pd.`product_id` = l.`product_id`"
            . " AND pd.`language_id` = {$this->language()} $where ORDER BY l.`log_id` DESC LIMIT " . self::MOST_ROWS);
        $list = [];
        foreach ($rows as $row) {
            $list[] = [
                'when' => (int) $row['logged'],
                'name' => Text::plain($row['name'] ?? "#{$row['product_id']}"),
                'order' => $this->showsOrders() ? (int) $row['order_id'] : null,
                'isUnsure' => $row['kind'] === HoldLog::UNSURE,
            ];
        }

        return ['count' => $this->count('*', "$from $where"), 'list' => $list];
    }

    /**
     * @return array{count: int, list: array<int, array<string, mixed>>}
     */
    private function review(): array
    {
        $statusId = $this->reviewStatus();
        $route = 'sale/order' . $this->layout->separator . 'info';
        $from = "FROM {$this->table('order')} WHERE `order_status_id` = $statusId AND $statusId > 0";
        if (!$this->showsOrders()) {
            return ['count' => $this->count('*', $from), 'list' => []];
        }
        $rows = $this->database->select('`order_id`, `firstname`, `lastname`, `total`, `currency_code`,'
            . " `date_modified` $from ORDER BY `order_id` DESC LIMIT " . self::MOST_ROWS);
        $links = new Links($this->registry);
        $orders = [];
        foreach ($rows as $row) {
            $orders[] = [
                'order' => (int) $row['order_id'],
                'customer' => Text::plain("{$row['firstname']} {$row['lastname']}"),
                'total' => \number_format((float) $row['total'], 2, '.', '') . ' ' . $row['currency_code'],
                // In the zone that OpenCart gives PHP; the database has only its
                // offset of today, in summer as in winter.
                'when' => (int) \strtotime((string) $row['date_modified']),
                'link' => $links->forScript($route, "&order_id={$row['order_id']}"),
            ];
        }

        return ['count' => $this->count('*', $from), 'list' => $orders];
    }

    private function reviewStatus(): int
    {
        return (int) ModuleSettings::inForce($this->registry->get('config'))[ModuleSettings::REVIEW_STATUS];
    }

    /** As OpenCart's own list of orders asks. */
    private function showsOrders(): bool
    {
        return (bool) $this->registry->get('user')->hasPermission('access', 'sale/order');
    }

    private function count(string $what, string $from): int
    {
        return (int) (FirstRow::of($this->database, "COUNT($what) AS `count` $from")['count'] ?? 0);
    }

    private function language(): int
    {
        return (int) $this->registry->get('config')->get('config_language_id');
    }

    private function table(string $name): string
    {
        return $this->database->table($name);
    }
}
