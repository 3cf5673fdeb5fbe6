<?php

declare(strict_types=1);

namespace TrueStock\Shop;

/**
 * The one place that decides which features are on. The questions differ on
 * purpose.
 */
final class Features
{
    /** @var Settings */
    private $settings;

    /** @var string of the request; empty outside OpenCart */
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
        // A store instance (4.x) has no route of its own (model setting/store,
        // createStoreInstance(), tag 4.1.0.4): the request's counts.
        $route = $registry->get('request')->get['route'] ?? $_GET['route'] ?? '';

        return new self(Settings::ofFramework($registry->get('config')), \is_string($route) ? $route : '');
    }

    /** Pages show stock and the endpoint responds. Depends on the status setting alone. */
    public function isOn(): bool
    {
        return (bool) $this->settings->text('module_true_stock_status');
    }

    /**
     * The cart refuses what is sold out, unless the shop sells that too. Needs
     * no tables of holds.
     */
    public function guardsCart(): bool
    {
        return $this->isOn()
            && $this->settings->text('module_true_stock_guard') !== '0'
            && !$this->settings->backorders();
    }

    /** Held pieces count. As guardsCart(), and the tables of holds must exist. */
    public function holds(): bool
    {
        return $this->guardsCart() && $this->hasTables();
    }

    /**
     * This checkout holds pieces. As holds(), but not for an order that the
     * owner enters (api/…) or a subscription places (cron/…): there is no
     * shopper to tell.
     */
    public function holdsCheckout(): bool
    {
        return $this->holds() && !$this->ownerActs() && !$this->startsWith('cron/');
    }

    /** A sale is checked. As holds(), whoever places the order: api/ and cron/ too. */
    public function checksSale(): bool
    {
        return $this->holds();
    }

    /** The tables of holds exist, whatever is on. The owner sees what they keep. */
    public function hasTables(): bool
    {
        return $this->settings->text('module_true_stock_holds') !== '';
    }

    /** The owner acts, through OpenCart's admin. Independent of every setting. */
    public function ownerActs(): bool
    {
        return $this->startsWith('api/');
    }

    /**
     * A shopper acts: neither the owner, nor a subscription, nor a store
     * instance that the admin made (HTTP_CATALOG is the admin's alone).
     * Independent of every setting.
     */
    public function shopperActs(): bool
    {
        return !$this->ownerActs() && !$this->startsWith('cron/') && !\defined('HTTP_CATALOG');
    }

    private function startsWith(string $start): bool
    {
        return \strpos($this->route, $start) === 0;
    }
}
