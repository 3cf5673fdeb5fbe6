<?php

declare(strict_types=1);

namespace TrueStock\Cart;

use TrueStock\Holds\Shoppers;
use TrueStock\Shop\Database;
use TrueStock\Shop\Features;
use TrueStock\Shop\FirstRow;
use TrueStock\Shop\FrameworkDatabase;
use TrueStock\Shop\Settings;
use TrueStock\Shop\ShopConfig;
use TrueStock\Shop\Store;
use TrueStock\Stock\StockQuery;
use TrueStock\Storefront\Words;

/**
 * Connects the guard with OpenCart's cart: reads what a request wants and what
 * the cart contains.
 */
final class CartWatch
{
    /** @var object */
    private $registry;

    /** @var CartLine[] see judgedLines() */
    private $judged = [];

    /**
     * @param object $registry OpenCart's
     */
    public function __construct($registry)
    {
        $this->registry = $registry;
    }

    /**
     * @return Refusal|null null when OpenCart may go on
     */
    public function onAdd(): ?Refusal
    {
        return $this->onLine(CartLine::posted($this->registry->get('request')->post));
    }

    /**
     * @return Refusal|null null when it may be added
     */
    public function onLine(CartLine $line): ?Refusal
    {
        return $this->attempt(function () use ($line): ?Refusal {
            return $this->judge($line);
        });
    }

    /**
     * The lines that were judged last, one of which is added: up to 4.1.0.3 a
     * variant's master goes into the cart.
     *
     * @return CartLine[]
     */
    public function judgedLines(): array
    {
        return $this->judged;
    }

    /**
     * @param array<int|string, mixed> $quantities new quantities, by cart id
     */
    public function onEdit(array $quantities): ?Refusal
    {
        $quantities = \array_map('intval', \array_filter($quantities, 'is_scalar'));

        return $quantities === [] ? null : $this->attempt(function () use ($quantities): ?Refusal {
            return $this->guard()->onEdit($quantities, $this->cart());
        });
    }

    /**
     * If our code fails, for example because of a broken table, the shop sells
     * as it would without us.
     *
     * @param callable(): ?Refusal $judge
     */
    private function attempt(callable $judge): ?Refusal
    {
        if (!Features::ofRequest($this->registry)->guardsCart()) {
            return null;
        }
        try {
            return $judge();
        } catch (\Throwable $error) {
            \error_log('True Stock: ' . $error->getMessage());

            return null;
        }
    }

    private function judge(CartLine $line): ?Refusal
    {
        $lines = $this->judged = $this->lines($line);
        $cart = Variants::inCart($lines, $this->cart());
        foreach ($lines as $judged) {
            $refusal = $this->guard()->onAdd($judged, $cart);
            if ($refusal !== null) {
                return $refusal;
            }
        }

        return null;
    }

    /**
     * @return CartLine[]
     */
    private function lines(CartLine $line): array
    {
        return ShopConfig::ofFramework()->isVersion4()
            ? (new Variants($this->database()))->linesOf($line, (string) \constant('VERSION'))
            : [$line];
    }

    /**
     * With the product's name, for a page with many products. OpenCart stores
     * and prints names as HTML.
     *
     * @return string HTML
     */
    public function explain(Refusal $refusal, Words $words): string
    {
        $message = \htmlspecialchars($refusal->message($words), \ENT_QUOTES, 'UTF-8');
        $name = $this->name($refusal->productId);

        return $name === '' ? $message : "$name: $message";
    }

    /** @return string HTML */
    private function name(int $productId): string
    {
        $language = (int) $this->registry->get('config')->get('config_language_id');

        return (string) (FirstRow::of($this->database(), "`name` FROM {$this->database()->table('product_description')}"
            . " WHERE `product_id` = $productId AND `language_id` = $language")['name'] ?? '');
    }

    private function guard(): CartGuard
    {
        $config = $this->registry->get('config');
        $settings = Settings::ofFramework($config);
        $store = new Store((int) $config->get('config_store_id'), $settings);
        $shopper = Shoppers::current($this->registry);
        $query = new StockQuery(
            $this->database(),
            ShopConfig::ofFramework(),
            $store,
            $shopper->owner,
            $shopper->customer
        );

        return new CartGuard($query, $settings);
    }

    private function database(): Database
    {
        return new FrameworkDatabase($this->registry->get('db'));
    }

    /**
     * @return CartLine[]
     */
    private function cart(): array
    {
        return \array_map([CartLine::class, 'ofCart'], \array_values($this->registry->get('cart')->getProducts()));
    }
}
