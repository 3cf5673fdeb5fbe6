<?php

declare(strict_types=1);

namespace TrueStock\Holds;

/**
 * What an order takes from each stock counter: of a product, of its master
 * (4.x) and of each chosen option value. OpenCart lowers the same counters when
 * the order is sold (model checkout/order, addHistory(), tag 4.1.0.4).
 */
final class Claims
{
    /** @var array<int, int> pieces by product_id */
    public $products = [];

    /** @var array<int, int> pieces by product_option_value_id, of these products */
    public $values = [];

    /** @var array<int, true> product_ids that are in the order, not only as a variant's master */
    private $ordered = [];

    /**
     * @var array<string, array{0: int, 1: string}> product_id and name of the order line, by
     *   counter
     */
    private $lines = [];

    /**
     * @param iterable<array<string, mixed>> $products of an order, in the form
     *   of OpenCart's model checkout/order
     */
    public static function ofOrder(iterable $products): self
    {
        $claims = new self();
        foreach ($products as $product) {
            $values = [];
            foreach ($product['option'] ?? [] as $option) {
                $values[] = (int) ($option['product_option_value_id'] ?? 0);
            }
            $claims->add(
                [(int) $product['product_id'], (int) ($product['master_id'] ?? 0)],
                $values,
                (int) $product['quantity'],
                (string) ($product['name'] ?? '')
            );
        }

        return $claims;
    }

    /** Whether both take the same from each counter. */
    public function isSame(self $other): bool
    {
        return $this->products == $other->products && $this->values == $other->values;
    }

    /**
     * The order line that the shopper is told about.
     *
     * @return array{0: int, 1: string} product_id and name (HTML, as stored)
     */
    public function line(int $productId, int $valueId): array
    {
        return $this->lines[self::key($productId, $valueId)] ?? [$productId, ''];
    }

    /**
     * Whether too few of a product refuse the order. A sale lowers the master's
     * counter too, but OpenCart checks only what is in the cart
     * (system/library/cart/cart.php, tag 4.1.0.4).
     */
    public function isOrdered(int $productId): bool
    {
        return isset($this->ordered[$productId]);
    }

    /**
     * @param int[] $productIds the product and its master; 0 for none
     * @param int[] $valueIds 0 for what has no counter, such as a text option
     * @param string $name HTML
     */
    private function add(array $productIds, array $valueIds, int $pieces, string $name): void
    {
        if ($pieces < 1) {
            return;
        }
        $this->ordered[$productIds[0]] = true;
        foreach (\array_unique(\array_filter($productIds)) as $id) {
            $this->products[$id] = ($this->products[$id] ?? 0) + $pieces;
            $this->lines += [self::key($id, 0) => [$productIds[0], $name]];
        }
        foreach (\array_filter($valueIds) as $id) {
            $this->values[$id] = ($this->values[$id] ?? 0) + $pieces;
            $this->lines += [self::key(0, $id) => [$productIds[0], $name]];
        }
    }

    /** Value ids are unique in a shop, across products. */
    private static function key(int $productId, int $valueId): string
    {
        return $valueId === 0 ? "product $productId" : "value $valueId";
    }
}
