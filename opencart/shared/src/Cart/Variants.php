<?php

declare(strict_types=1);

namespace TrueStock\Cart;

use TrueStock\Shop\Database;

/**
 * Variants of OpenCart 4: separate products that sell a master's option values.
 */
final class Variants
{
    /** @var Database */
    private $database;

    public function __construct(Database $database)
    {
        $this->database = $database;
    }

    /**
     * The lines to check for one that a page posts. Up to 4.1.0.3 the master is
     * put into the cart (catalog/controller/checkout/cart.php, tag 4.0.2.3),
     * and its stock counts too; from 4.1.0.4 on only the variant.
     *
     * @return array<int, CartLine>
     */
    public function linesOf(CartLine $line, string $version): array
    {
        $row = $this->row($line->productId);
        $masterId = (int) ($row['master_id'] ?? 0);
        if ($masterId < 1) {
            return [$line];
        }
        $pairs = \array_values(\array_unique(\array_merge($line->pairs, self::fixed($row)), \SORT_REGULAR));
        $lines = [new CartLine(0, $line->productId, $line->quantity, $pairs)];
        if (\version_compare($version, '4.1.0.4', '<')) {
            $lines[] = new CartLine(0, $masterId, $line->quantity, $pairs);
        }

        return $lines;
    }

    /**
     * Lines of the cart, with those of a master repeated as the variant's if
     * they have the same values: older carts contain only the master.
     *
     * @param CartLine[] $lines to check, the variant first
     * @param CartLine[] $cart
     * @return CartLine[]
     */
    public static function inCart(array $lines, array $cart): array
    {
        if (!isset($lines[1])) {
            return $cart;
        }
        foreach ($cart as $line) {
            if ($line->productId === $lines[1]->productId && $line->holds($lines[0])) {
                $cart[] = new CartLine($line->cartId, $lines[0]->productId, $line->quantity, $line->pairs);
            }
        }

        return $cart;
    }

    /**
     * @return array<string, string|null>
     */
    private function row(int $productId): array
    {
        $table = $this->database->table('product');
        $rows = $this->database->select("`master_id`, `variant` FROM $table WHERE `product_id` = $productId");
        foreach ($rows as $row) {
            return $row;
        }

        return [];
    }

    /**
     * The option values that define the variant.
     *
     * @param array<string, string|null> $row
     * @return array<int, array{0: int, 1: int}>
     */
    private static function fixed(array $row): array
    {
        $variant = \json_decode((string) $row['variant'], true);
        $line = CartLine::posted(['option' => \is_array($variant) ? $variant : []]);

        return $line->pairs;
    }
}
