<?php

declare(strict_types=1);

namespace TrueStock\Checkout;

use TrueStock\Holds\Claims;
use TrueStock\Shop\Database;
use TrueStock\Shop\FirstRow;

/**
 * Reads the current state of an order: OpenCart's own model would trigger
 * events of other extensions.
 */
final class OrderReader
{
    /** @var Database */
    private $database;

    /** @var bool */
    private $isVersion4;

    public function __construct(Database $database, bool $isVersion4)
    {
        $this->database = $database;
        $this->isVersion4 = $isVersion4;
    }

    /**
     * @return int|null order_status_id, 0 while the order is not placed; null if it does not exist
     */
    public function status(int $orderId): ?int
    {
        $row = $this->order('`order_status_id` AS `status`', $orderId);

        return isset($row['status']) ? (int) $row['status'] : null;
    }

    /**
     * Code of the payment extension, such as cod. 4.x stores JSON with the
     * method after a dot (cod.cod).
     */
    public function payment(int $orderId): string
    {
        $column = $this->isVersion4 ? 'payment_method' : 'payment_code';
        $payment = (string) ($this->order("`$column` AS `payment`", $orderId)['payment'] ?? '');
        $method = $this->isVersion4 ? \json_decode($payment, true) : null;

        return \explode('.', (string) (\is_array($method) ? $method['code'] ?? '' : $payment), 2)[0];
    }

    public function claims(int $orderId): Claims
    {
        $master = $this->isVersion4 ? 'op.`master_id`' : '0';
        $found = $this->database->select("op.`order_product_id`, op.`product_id`, $master AS `master_id`, op.`name`,"
            . " op.`quantity`, oo.`product_option_value_id` FROM {$this->table('order_product')} op"
            . " LEFT JOIN {$this->table('order_option')} oo ON oo.`order_product_id` = op.`order_product_id`"
            . " AND oo.`order_id` = op.`order_id` WHERE op.`order_id` = $orderId");
        $products = [];
        foreach ($found as $row) {
            $id = $row['order_product_id'];
            $products[$id] = $products[$id] ?? $row + ['option' => []];
            $products[$id]['option'][] = ['product_option_value_id' => $row['product_option_value_id']];
        }

        return Claims::ofOrder($products);
    }

    /**
     * @return array<string, string|null>
     */
    private function order(string $columns, int $orderId): array
    {
        return FirstRow::of($this->database, "$columns FROM {$this->table('order')} WHERE `order_id` = $orderId");
    }

    private function table(string $name): string
    {
        return $this->database->table($name);
    }
}
