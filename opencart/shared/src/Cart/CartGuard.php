<?php

declare(strict_types=1);

namespace TrueStock\Cart;

use TrueStock\Shop\Settings;
use TrueStock\Stock\ProductStock;
use TrueStock\Stock\StockQuery;
use TrueStock\Stock\StockRules;
use TrueStock\Stock\Verdict;
use TrueStock\Stock\WantedLine;

/**
 * Checks a change of the cart before OpenCart makes it: no version's
 * checkout/cart refuses what is sold out.
 */
final class CartGuard
{
    /** @var StockQuery */
    private $query;

    /** @var Settings */
    private $settings;

    public function __construct(StockQuery $query, Settings $settings)
    {
        $this->query = $query;
        $this->settings = $settings;
    }

    /**
     * @param CartLine $line the line to add
     * @param CartLine[] $cart what is in the cart, of any product
     */
    public function onAdd(CartLine $line, array $cart): ?Refusal
    {
        $own = \array_filter($cart, static function (CartLine $other) use ($line): bool {
            return $other->productId === $line->productId;
        });

        return $this->judge($line, $own);
    }

    /**
     * Reducing a quantity is never refused for lack of stock: a shopper must be
     * able to reduce a cart that exceeds the stock because others bought.
     *
     * @param array<int, int> $quantities new quantities, by cart id
     * @param CartLine[] $cart before the change
     */
    public function onEdit(array $quantities, array $cart): ?Refusal
    {
        $after = \array_map(static function (CartLine $line) use ($quantities): CartLine {
            return $line->withQuantity($quantities[$line->cartId] ?? $line->quantity);
        }, $cart);
        foreach ($after as $index => $line) {
            $before = $cart[$index]->quantity;
            if ($line->quantity === $before || $line->quantity < 1) {
                continue;
            }
            $others = \array_filter($after, static function (CartLine $other) use ($line): bool {
                return $other !== $line && $other->productId === $line->productId && $other->quantity > 0;
            });
            $refusal = $this->judge($line, $others);
            if ($refusal !== null && ($line->quantity > $before || $refusal->reason === 'minimum')) {
                return $refusal;
            }
        }

        return null;
    }

    /**
     * @param CartLine[] $others lines of the same product
     */
    private function judge(CartLine $line, array $others): ?Refusal
    {
        $product = $this->product($line->productId);
        if ($product !== null && $line->quantity < 1) {
            return new Refusal($line->productId, 'minimum', null, \max(1, $product->minimum), null);
        }
        $wanted = $line->wanted($product);
        $verdict = (new Verdict(new StockRules($this->settings)))->on($product, [$wanted], \array_map(
            static function (CartLine $other) use ($product): WantedLine {
                return $other->wanted($product);
            },
            $others
        ));
        if ($verdict['ok']) {
            return null;
        }

        return new Refusal(
            $line->productId,
            $verdict['reason'],
            $verdict['left'] ?? null,
            $product === null ? 1 : \max(1, $product->minimum),
            $verdict['reason'] === 'option-out-of-stock' ? $this->soldOutOption($product, $wanted) : null,
            $verdict['reason'] === 'out-of-stock' && $product->quantity > 0
        );
    }

    private function product(int $productId): ?ProductStock
    {
        if ($productId < 1) {
            return null;
        }
        $products = $this->query->read([$productId], '', $this->settings->now(\time()));

        return $products[$productId] ?? null;
    }

    private function soldOutOption(ProductStock $product, WantedLine $wanted): ?int
    {
        $rules = new StockRules($this->settings);
        foreach ($wanted->pairs as [$optionId, $valueId]) {
            $value = $product->options[$optionId][$valueId] ?? null;
            if ($value === null || $rules->valueLimit($value) === 0) {
                return $optionId;
            }
        }

        return null;
    }
}
