<?php

declare(strict_types=1);

namespace TrueStock\Checkout;

use TrueStock\Holds\Claims;
use TrueStock\Holds\CounterQuery;
use TrueStock\Shop\Features;
use TrueStock\Shop\FrameworkDatabase;
use TrueStock\Shop\Layout;

/**
 * An owner who edits a sold order has its pieces: they are taken from the stock
 * already. OpenCart compares the whole order with what is left, and refuses it
 * (opencart#3487, opencart#8869, opencart#11472). If it fits with its own
 * pieces, OpenCart's check is switched off until the order is written.
 */
final class OwnPieces
{
    private const CHECKOUT_WITHOUT_STOCK = 'config_stock_checkout';

    /** @var array{0: object, 1: mixed}|null OpenCart's config, and what it said, while the check is off */
    private static $switched;

    /** @var object */
    private $registry;

    /** @var Layout */
    private $layout;

    /**
     * @param object $registry OpenCart's
     */
    public function __construct($registry, Layout $layout)
    {
        $this->registry = $registry;
        $this->layout = $layout;
    }

    /** The API is about to check an order that is edited. */
    public function count(): void
    {
        $features = Features::ofRequest($this->registry);
        if (self::$switched !== null || !$features->ownerActs() || !$features->checksSale()) {
            return;
        }
        try {
            $sale = new Sale($this->registry, $this->layout, $this->orderId());
            if ($sale->isSold() && $this->fits(Claims::ofOrder($this->lines()), $sale->claims())) {
                $config = $this->registry->get('config');
                self::$switched = [$config, $config->get(self::CHECKOUT_WITHOUT_STOCK)];
                $config->set(self::CHECKOUT_WITHOUT_STOCK, 1);
            }
        } catch (\Throwable $error) {
            \error_log('True Stock: ' . $error->getMessage());
        }
    }

    /** The check is over. */
    public static function stopCounting(): void
    {
        if (self::$switched !== null) {
            [$config, $value] = self::$switched;
            $config->set(self::CHECKOUT_WITHOUT_STOCK, $value);
            self::$switched = null;
        }
    }

    private function fits(Claims $wanted, Claims $own): bool
    {
        $query = new CounterQuery(new FrameworkDatabase($this->registry->get('db')));
        foreach ($query->read($wanted) as $counter) {
            $taken = $counter->valueId === 0
                ? $own->products[$counter->productId] ?? 0
                : $own->values[$counter->valueId] ?? 0;
            if ($counter->isLimit && $counter->quantity + $taken < $counter->pieces) {
                return false;
            }
        }

        return $wanted->products !== [];
    }

    /** The request names the order (3.x, 4.1), or the session does (4.0). */
    private function orderId(): int
    {
        $request = $this->registry->get('request');
        $session = $this->registry->get('session');

        return (int) ($request->get['order_id'] ?? $request->post['order_id'] ?? $session->data['order_id'] ?? 0);
    }

    /**
     * What the order shall contain: a cart (3.x, 4.0), or fields of the request
     * (4.1).
     *
     * @return array<int, array<string, mixed>>
     */
    private function lines(): array
    {
        $post = $this->registry->get('request')->post;
        $posted = \array_filter((array) ($post['product'] ?? []), 'is_array');
        if (isset($post['product_id'])) {
            $posted[] = $post;
        }
        $lines = $this->registry->get('cart')->getProducts();
        foreach ($posted as $line) {
            $values = [];
            foreach ((array) ($line['option'] ?? []) as $chosen) {
                foreach ((array) $chosen as $valueId) {
                    $values[] = ['product_option_value_id' => \is_scalar($valueId) ? (int) $valueId : 0];
                }
            }
            $lines[] = [
                'product_id' => (int) ($line['product_id'] ?? 0),
                'quantity' => (int) ($line['quantity'] ?? 1),
                'option' => $values,
            ];
        }

        return $lines;
    }
}
