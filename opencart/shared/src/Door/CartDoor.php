<?php

declare(strict_types=1);

namespace TrueStock\Door;

use TrueStock\Cart\CartLine;
use TrueStock\Cart\CartWatch;
use TrueStock\Cart\Refusal;
use TrueStock\Shop\Features;
use TrueStock\Shop\Layout;

/**
 * Every way into the cart: themes and modules call the registry's cart from
 * controllers of their own, so the guard stands at that object.
 */
final class CartDoor
{
    /** Those with more methods first. */
    private const CARTS = [
        CartOf4100::class, CartOf4022::class, CartOf4020::class, CartOf3::class,
    ];

    /** @var object */
    private $registry;

    /** @var Layout */
    private $layout;

    /** @var CartLine[] that checkout/cart has judged and may add */
    private $adds = [];

    /** @var array<int, int> quantities that checkout/cart has judged and may set, by cart_id */
    private $updates = [];

    /**
     * @param object $registry OpenCart's
     */
    private function __construct($registry, Layout $layout)
    {
        $this->registry = $registry;
        $this->layout = $layout;
    }

    /**
     * Puts the guard before the cart, once for each registry. Only a shopper is
     * refused: the owner and subscriptions rebuild orders through the same
     * object.
     *
     * @param object $registry OpenCart's
     */
    public static function close($registry, Layout $layout): void
    {
        $cart = $registry->get('cart');
        $features = Features::ofRequest($registry);
        if (\is_object($cart) && !$cart instanceof GuardedCart && $features->guardsCart() && $features->shopperActs()) {
            $class = self::classFor(\get_class_methods($cart));
            $registry->set('cart', new $class($cart, new self($registry, $layout)));
        }
    }

    /**
     * What checkout/cart has judged is not judged twice. Quantities are judged
     * together: one line may take what another returns.
     *
     * @param object $registry OpenCart's
     * @param CartLine[] $lines one of which is added
     * @param array<int|string, mixed> $quantities by cart_id
     */
    public static function judged($registry, array $lines, array $quantities): void
    {
        $cart = $registry->get('cart');
        if ($cart instanceof GuardedCart) {
            $door = $cart->trueStockDoor();
            $door->adds = $lines;
            $door->updates = \array_map('intval', \array_filter($quantities, 'is_scalar'));
        }
    }

    /**
     * @param array<int|string, mixed> $arguments product_id, quantity, option, and more
     */
    public function mayAdd(array $arguments): bool
    {
        $option = $arguments['option'] ?? $arguments[2] ?? [];
        $line = CartLine::posted([
            'product_id' => $arguments['product_id'] ?? $arguments[0] ?? 0,
            'quantity' => $arguments['quantity'] ?? $arguments[1] ?? 1,
            'option' => \is_object($option) ? (array) $option : $option,
        ]);
        // Some modules remove pieces by adding a negative number.
        if ($line->quantity < 1 || $this->isExpected($line)) {
            return true;
        }

        return $this->isTaken((new CartWatch($this->registry))->onLine($line));
    }

    /**
     * @param array<int|string, mixed> $arguments cart_id, quantity, and more
     */
    public function mayUpdate(array $arguments): bool
    {
        $cartId = $arguments['cart_id'] ?? $arguments[0] ?? 0;
        $quantity = $arguments['quantity'] ?? $arguments[1] ?? 0;
        if (!\is_scalar($cartId) || !\is_scalar($quantity) || $this->isJudged((int) $cartId, (int) $quantity)) {
            return true;
        }

        return $this->isTaken((new CartWatch($this->registry))->onEdit([(int) $cartId => $quantity]));
    }

    private function isTaken(?Refusal $refusal): bool
    {
        if ($refusal !== null) {
            (new RefusedChange($this->registry, $this->layout))->leave($refusal);
        }

        return $refusal === null;
    }

    private function isJudged(int $cartId, int $quantity): bool
    {
        return isset($this->updates[$cartId]) && $this->updates[$cartId] === $quantity;
    }

    /** Once: what else a module adds in the same request is judged. */
    private function isExpected(CartLine $line): bool
    {
        foreach ($this->adds as $judged) {
            if ($judged->productId === $line->productId && $judged->quantity === $line->quantity) {
                $this->adds = [];

                return true;
            }
        }

        return false;
    }

    /**
     * @param string[] $methods of the shop's cart
     */
    private static function classFor(array $methods): string
    {
        $ofAny = \get_class_methods(CartOfAny::class);
        foreach (self::CARTS as $class) {
            if (\array_diff(\get_class_methods($class), $ofAny, $methods) === []) {
                return $class;
            }
        }

        return CartOfAny::class;
    }
}
