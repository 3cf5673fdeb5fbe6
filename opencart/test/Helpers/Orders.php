<?php

declare(strict_types=1);

namespace TrueStock\Test\Helpers;

/**
 * Orders in a shop's tables, in the words of tests.
 */
final class Orders
{
    public const NONE = 0;
    public const PROCESSING = 2;
    public const COMPLETE = 5;
    public const CANCELED = 7;

    /** @var ShopTables */
    private $shop;

    /** @var int */
    private $lines = 0;

    /** @var int */
    private $orders = 0;

    public function __construct(ShopTables $shop)
    {
        $this->shop = $shop;
        foreach (['processing' => self::PROCESSING, 'complete' => self::COMPLETE] as $name => $status) {
            $shop->insert('setting', [
                'code' => 'config',
                'key' => "config_{$name}_status",
                'value' => "[\"$status\"]",
                'serialized' => 1,
            ]);
        }
    }

    /**
     * An order with one line.
     *
     * @param int[] $values product_option_value_ids
     * @param array<string, int> $columns more of the line
     */
    public function add(string $date, int $status, int $product, int $pieces, array $values = [], $columns = []): void
    {
        $order = ++$this->orders;
        $line = ++$this->lines;
        $this->shop->insert('order', ['order_id' => $order, 'order_status_id' => $status, 'date_added' => $date]);
        $this->shop->insert('order_product', $columns + [
            'order_product_id' => $line,
            'order_id' => $order,
            'product_id' => $product,
            'quantity' => $pieces,
        ]);
        foreach ($values as $value) {
            $this->shop->insert('order_option', [
                'order_id' => $order,
                'order_product_id' => $line,
                'product_option_value_id' => $value,
            ]);
        }
    }
}
