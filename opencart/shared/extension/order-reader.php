<?php

declare(strict_types=1);

namespace TrueStock;

/**
 * Reads an order as it stands at this moment: OpenCart's own model would fire
 * events of others.
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

    /** @return int|null order_status_id, 0 while it is not placed; null for no such order */
    public function status(int $orderId): ?int
    {
        foreach ($this->database->select("`order_status_id` FROM {$this->table('order')}"
            . " WHERE `order_id` = $orderId") as $row) {
            return (int) $row['order_status_id'];
        }

        return null;
    }

    /**
     * Code of the payment extension, such as cod. 4.x keeps it as JSON, with the
     * method behind a dot (cod.cod).
     */
    public function payment(int $orderId): string
    {
        $column = $this->isVersion4 ? 'payment_method' : 'payment_code';
        foreach ($this->database->select("`$column` AS `payment` FROM {$this->table('order')}"
            . " WHERE `order_id` = $orderId") as $row) {
            $method = $this->isVersion4 ? \json_decode((string) $row['payment'], true) : null;
            $code = \is_array($method) ? ($method['code'] ?? '') : $row['payment'];

            return \explode('.', (string) $code, 2)[0];
        }

        return '';
    }

    public function claims(int $orderId): Claims
    {
        $master = $this->isVersion4 ? 'op.`master_id`' : '0';
        $products = [];
        foreach (
            $this->database->select("op.`order_product_id`, op.`product_id`, $master AS `master_id`, op.`name`,"
            . " op.`quantity`, oo.`product_option_value_id` FROM {$this->table('order_product')} op"
            . " LEFT JOIN {$this->table('order_option')} oo ON oo.`order_product_id` = op.`order_product_id`"
            . " AND oo.`order_id` = op.`order_id` WHERE op.`order_id` = $orderId") as $row
        ) {
            $id = $row['order_product_id'];
            $products[$id] = $products[$id] ?? $row + ['option' => []];
            $products[$id]['option'][] = ['product_option_value_id' => $row['product_option_value_id']];
        }

        return Claims::ofOrder($products);
    }

    private function table(string $name): string
    {
        return $this->database->table($name);
    }
}
