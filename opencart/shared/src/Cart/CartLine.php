<?php

declare(strict_types=1);

namespace TrueStock\Cart;

use TrueStock\Stock\ProductStock;
use TrueStock\Stock\WantedLine;

/**
 * A line of a shopper's cart, or one that is about to be added.
 */
final class CartLine
{
    /** More than any shop has, and safe to add. */
    private const MOST_PIECES = 1000000000;

    /** @var int 0 for a line that is not in the cart yet */
    public $cartId;

    /** @var int */
    public $productId;

    /** @var int pieces; may be any integer that a request can contain */
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
     * From one of OpenCart's $cart->getProducts().
     *
     * @param array<string, mixed> $product
     */
    public static function ofCart(array $product): self
    {
        $pairs = [];
        foreach ($product['option'] ?? [] as $option) {
            // Text and date options have no option value.
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
     * Whether this line has all option values of the other.
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
     * The line as the stock rules need it. A text posted for an option without
     * values is ignored; a value that does not exist is kept.
     */
    public function wanted(?ProductStock $product): WantedLine
    {
        $pairs = \array_filter($this->pairs, static function (array $pair) use ($product): bool {
            return $product !== null && isset($product->options[$pair[0]]);
        });

        return new WantedLine($this->productId, $this->quantity, \array_values($pairs));
    }

    /**
     * Like OpenCart reads it: (int), whatever it is.
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
        // Empty fields were left out by the shopper: OpenCart ignores them too.
        foreach (\array_filter(\is_array($options) ? $options : []) as $optionId => $values) {
            foreach (\is_array($values) ? $values : [$values] as $value) {
                $pairs[] = [(int) $optionId, self::number($value)];
            }
        }

        return \array_values(\array_unique($pairs, \SORT_REGULAR));
    }
}
