<?php

declare(strict_types=1);

namespace TrueStock;

/**
 * What the pages of a shop get from us. Both families of OpenCart hand over
 * their registry; what is used of it is the same in both.
 */
final class Storefront
{
    /** @var object */
    private $registry;

    /** @var Layout */
    private $layout;

    /** @var array<string, string> settings in force, by name */
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
     * Any controller is routable, also that of a module which is switched off
     * or not installed.
     */
    public function isOn(): bool
    {
        return (bool) $this->registry->get('config')->get(ModuleSettings::key('status'));
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
        $footer = (new ScriptTag($this->values, $this->layout->script, $this->endpoint($language)))
            ->say($language, $this->words()->messages())
            ->into($footer);
    }

    public function words(): Words
    {
        $language = $this->registry->get('language');
        // English first: 4.x does not fall back for languages that we lack.
        if ($this->layout->isVersion4()) {
            $language->load($this->layout->route, '', 'en-gb');
        }
        $this->registry->get('load')->language($this->layout->route);

        return new Words([$language, 'get']);
    }

    /**
     * Only backorders are labelled by the endpoint, so that all languages of a
     * shop share what caches hold as long as possible.
     */
    private function endpoint(string $language): string
    {
        $endpoint = $this->values[ModuleSettings::ENDPOINT] === ModuleSettings::ROUTE
            ? $this->layout->endpointRoute()
            : $this->layout->standalone;
        if (!$this->registry->get('config')->get('config_stock_checkout') || $language === '') {
            return $endpoint;
        }

        return $endpoint . (\strpos($endpoint, '?') === false ? '?' : '&') . 'lang=' . \rawurlencode($language);
    }

    /**
     * 3.x keeps the shopper's language in the session, 4.x in the setting.
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
