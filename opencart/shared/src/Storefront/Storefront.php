<?php

declare(strict_types=1);

namespace TrueStock\Storefront;

use TrueStock\Shop\Features;
use TrueStock\Shop\Layout;
use TrueStock\Shop\ModuleSettings;
use TrueStock\Shop\Settings;

/**
 * What we add to the pages of a shop. OpenCart 3 and 4 both pass their
 * registry; what we use of it is the same.
 */
final class Storefront
{
    /** Within the minutes of a hold, a checkout page renews it so many times. */
    private const RENEWALS = 3;

    /** @var object */
    private $registry;

    /** @var Layout */
    private $layout;

    /** @var array<string, string> current settings, by name */
    private $values;

    /**
     * @param object $registry OpenCart's
     */
    public function __construct($registry, Layout $layout)
    {
        $this->registry = $registry;
        $this->layout = $layout;
        $this->values = ModuleSettings::inForce($registry->get('config'));
    }

    /**
     * Any controller can be called as a route, even when its module is switched
     * off or not installed.
     */
    private function isOn(): bool
    {
        return Features::ofRequest($this->registry)->isOn();
    }

    /**
     * @param array<string, mixed> $data of the view product/product
     */
    public function markStock(array &$data): void
    {
        if ($this->isOn() && isset($data['stock'], $data['product_id'])) {
            $data['stock'] = StockMarks::mark($data['stock']);
        }
    }

    /**
     * @param array<string, mixed> $data of the view product/product
     */
    public function placeElement(array $data, string &$page): void
    {
        if ($this->isOn()) {
            $page = StockMarks::resolve($page, (int) ($data['product_id'] ?? 0));
        }
    }

    public function addScript(string &$footer): void
    {
        if (!$this->isOn()) {
            return;
        }
        $language = $this->languageCode();
        $footer = ScriptTag::ofWidget($this->values, $this->layout->script, $this->endpoint($language))
            ->say($language, $this->words()->messages())
            ->into($footer);
        if ($this->isCheckout()) {
            $seconds = 60 * ModuleSettings::number($this->values, 'hold_minutes');
            $footer = ScriptTag::of($this->layout->checkoutScript, [
                'data-failed' => $this->words()->text('checkout_failed') ?? '',
                'data-renew' => 'index.php?route=' . $this->layout->method('renew'),
                'data-renew-seconds' => (string) \intdiv($seconds, self::RENEWALS),
            ])->into($footer);
        }
    }

    public function words(): Words
    {
        $language = $this->registry->get('language');
        // English first: 4.x has no fallback for languages that we lack.
        if ($this->layout->isVersion4()) {
            $language->load($this->layout->route, '', 'en-gb');
        }
        $this->registry->get('load')->language($this->layout->route);

        return new Words([$language, 'get']);
    }

    /**
     * The endpoint labels backorders and held products, so its URL then names
     * the language. Otherwise, and in the shop's own language, all pages share
     * one URL, and so what caches store.
     */
    private function endpoint(string $language): string
    {
        $settings = Settings::ofFramework($this->registry->get('config'));
        $endpoint = $this->values[ModuleSettings::ENDPOINT] === ModuleSettings::ROUTE
            ? $this->layout->endpointRoute()
            : $this->layout->standalone;
        $holds = Features::ofRequest($this->registry)->holds();
        $isLabelled = $settings->backorders() || ($holds && $language !== $this->ownLanguage());
        if (!$isLabelled || $language === '') {
            return $endpoint;
        }

        return $endpoint . (\strpos($endpoint, '?') === false ? '?' : '&') . 'lang=' . \rawurlencode($language);
    }

    /** By its name, because other extensions have checkouts too. */
    private function isCheckout(): bool
    {
        $route = $this->registry->get('request')->get['route'] ?? '';

        return \is_string($route) && \preg_match('~checkout(?!\w*/(cart|success|failure)\b)~', $route) === 1;
    }

    /** Links in 4.x contain the shopper's language. */
    public function languageOfLinks(): string
    {
        return $this->layout->isVersion4() ? 'language=' . $this->languageCode() : '';
    }

    /**
     * The store's own language, which the endpoint uses when none is requested.
     * Empty in 4.0, which overwrites it with the shopper's
     * (catalog/controller/startup/language.php, tag 4.0.2.3).
     */
    private function ownLanguage(): string
    {
        $config = $this->registry->get('config');

        return (string) $config->get($this->layout->isVersion4() ? 'config_language_catalog' : 'config_language');
    }

    /**
     * 3.x has the shopper's language in the session, 4.x in the setting.
     */
    private function languageCode(): string
    {
        $session = $this->registry->get('session');
        $code = $this->layout->isVersion4()
            ? $this->registry->get('config')->get('config_language')
            : ($session->data['language'] ?? '');

        return (string) $code;
    }
}
