<?php

declare(strict_types=1);

namespace TrueStock\Cart;

use TrueStock\Stock\ProductStock;
use TrueStock\Stock\WantedLine;

/**
 * A line of a shopper's cart, or one that is about to become one.
 */
final class CartLine
{
    /** More than a shop can have, and safe to add up. */
    private const MOST_PIECES = 1000000000;

    /** @var int 0 while it is not in the cart */
    public $cartId;

    /** @var int */
    public $productId;

    /** @var int pieces; may be anything that a request can say */
    public $quantity;

    /** @var array<int, array{0: int, 1: int}> product_option_id and product_option_value_id */
    public $pairs;

    /**
     * @param array<int, array{0: int, 1: int}> $pairs
     */
    public function __construct(int $cartId, int $productId, int $quantity, array $pairs)
    {
        $this->cartId = $cartId;
        $this->productId = $productId;
        $this->quantity = \min($quantity, self::MOST_PIECES);
        $this->pairs = $pairs;
    }

    /**
     * What a page posts to checkout/cart add.
     *
     * @param array<string, mixed> $post
     */
    public static function posted(array $post): self
    {
        return new self(
            0,
            self::number($post['product_id'] ?? 0),
            self::number($post['quantity'] ?? 1),
            self::chosen($post['option'] ?? [])
        );
    }

    /**
     * One of OpenCart's $cart->getProducts().
     *
     * @param array<string, mixed> $product
     */
    public static function ofCart(array $product): self
    {
        $pairs = [];
        foreach ($product['option'] ?? [] as $option) {
            // Texts and dates have no value of the shop's.
            if (!empty($option['product_option_value_id'])) {
                $pairs[] = [(int) $option['product_option_id'], (int) $option['product_option_value_id']];
            }
        }

        return new self((int) $product['cart_id'], (int) $product['product_id'], (int) $product['quantity'], $pairs);
    }

    public function withQuantity(int $quantity): self
    {
        return new self($this->cartId, $this->productId, $quantity, $this->pairs);
    }

    /**
     * Whether all that is chosen in the other line is chosen here as well.
     */
    public function holds(self $other): bool
    {
        foreach ($other->pairs as $pair) {
            if (!\in_array($pair, $this->pairs, true)) {
                return false;
            }
        }

        return true;
    }

    /**
     * As the rules judge it. Texts that are posted for an option without values
     * are no choice; a value that does not exist is one.
     */
    public function wanted(?ProductStock $product): WantedLine
    {
        $pairs = \array_filter($this->pairs, static function (array $pair) use ($product): bool {
            return $product !== null && isset($product->options[$pair[0]]);
        });

        return new WantedLine($this->productId, $this->quantity, \array_values($pairs));
    }

    /**
     * As OpenCart reads it: (int), also of nonsense.
     *
     * @param mixed $value
     */
    private static function number($value): int
    {
        return \is_scalar($value) ? (int) $value : 0;
    }

    /**
     * @param mixed $options option[ID] and option[ID][]
     * @return array<int, array{0: int, 1: int}>
     */
    private static function chosen($options): array
    {
        $pairs = [];
        // Empty fields are what the shopper left out: OpenCart drops them too.
        foreach (\array_filter(\is_array($options) ? $options : []) as $optionId => $values) {
            foreach (\is_array($values) ? $values : [$values] as $value) {
                $pairs[] = [(int) $optionId, self::number($value)];
            }
        }

        return \array_values(\array_unique($pairs, \SORT_REGULAR));
    }
}
