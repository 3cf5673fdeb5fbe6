<?php

declare(strict_types=1);

namespace TrueStock\Shop;

/**
 * Decides what the extension does in this request: the one place for it. The
 * questions differ on purpose.
 */
final class Features
{
    /** @var Settings */
    private $settings;

    /** @var string of the request; empty outside of OpenCart */
    private $route;

    public function __construct(Settings $settings, string $route = '')
    {
        $this->settings = $settings;
        $this->route = $route;
    }

    /**
     * @param object $registry OpenCart's
     */
    public static function ofRequest($registry): self
    {
        $route = $registry->get('request')->get['route'] ?? '';

        return new self(Settings::ofFramework($registry->get('config')), \is_string($route) ? $route : '');
    }

    /** Pages show stock and the endpoint answers: the status setting alone. */
    public function isOn(): bool
    {
        return (bool) $this->settings->text('module_true_stock_status');
    }

    /** The cart refuses what is sold out: unless the shop sells it, too. Needs no tables. */
    public function guardsCart(): bool
    {
        return $this->isOn()
            && $this->settings->text('module_true_stock_guard') !== '0'
            && !$this->settings->backorders();
    }

    /** Held pieces count: where the cart is guarded and the tables of holds exist. */
    public function holds(): bool
    {
        return $this->guardsCart() && $this->hasTables();
    }

    /**
     * This checkout holds pieces: not for orders that the owner types in (api/…)
     * or a subscription places (cron/…), where no shopper could be told.
     */
    public function holdsCheckout(): bool
    {
        return $this->holds() && !$this->ownerActs() && !$this->startsWith('cron/');
    }

    /** A sale is checked: whoever places the order, api/ and cron/ included. */
    public function checksSale(): bool
    {
        return $this->holds();
    }

    /** The tables of holds exist, whether or not anything is held now. */
    public function hasTables(): bool
    {
        return $this->settings->text('module_true_stock_holds') !== '';
    }

    /** The owner acts through OpenCart's admin, whatever is on. */
    public function ownerActs(): bool
    {
        return $this->startsWith('api/');
    }

    private function startsWith(string $start): bool
    {
        return \strpos($this->route, $start) === 0;
    }
}
