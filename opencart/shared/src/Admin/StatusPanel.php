<?php

declare(strict_types=1);

namespace TrueStock\Admin;

use TrueStock\Shop\FrameworkDatabase;
use TrueStock\Shop\Layout;
use TrueStock\Shop\ModuleSettings;

/**
 * What the panel's script needs to check the shop from the owner's browser.
 */
final class StatusPanel
{
    /** @var object */
    private $registry;

    /** @var Layout */
    private $layout;

    /**
     * @param object $registry OpenCart's, of the admin
     */
    public function __construct($registry, Layout $layout)
    {
        $this->registry = $registry;
        $this->layout = $layout;
    }

    /**
     * @param array<string, string> $actions addresses for its script: choose, cookies
     * @return string JSON for a data attribute
     */
    public function configuration(array $actions): string
    {
        $product = $this->product();

        return (string) \json_encode([
            'shop' => self::shop(),
            'endpoints' => [
                ModuleSettings::STANDALONE => $this->layout->standalone,
                ModuleSettings::ROUTE => $this->layout->endpointRoute(),
            ],
            'chosen' => $this->chosen(),
            'product' => (string) $product,
            'page' => $product === 0 ? 'index.php' : "index.php?route=product/product&product_id=$product",
            'words' => (new OwnWords($this->registry, $this->layout))->starting('panel_'),
        ] + $actions, \JSON_INVALID_UTF8_SUBSTITUTE);
    }

    /**
     * Names of the cookies that the endpoint sets. Scripts in a browser cannot
     * see them, so the server requests its own endpoint.
     *
     * @return string[]|null null if the host does not allow it
     */
    public function cookies(): ?array
    {
        $endpoints = [
            ModuleSettings::STANDALONE => $this->layout->standalone . '?',
            ModuleSettings::ROUTE => $this->layout->endpointRoute() . '&',
        ];
        $headers = Loopback::headers(self::shop() . $endpoints[$this->chosen()] . 'ids=' . \max(1, $this->product()));
        if ($headers === null) {
            return null;
        }
        \preg_match_all('/^set-cookie:\s*([^=;\s]+)/mi', $headers, $found);

        return \array_values(\array_unique($found[1]));
    }

    private function chosen(): string
    {
        $chosen = ModuleSettings::inForce($this->registry->get('config'))[ModuleSettings::ENDPOINT];

        return $chosen === ModuleSettings::ROUTE ? ModuleSettings::ROUTE : ModuleSettings::STANDALONE;
    }

    /**
     * 3.x has a separate URL for TLS.
     */
    private static function shop(): string
    {
        $isSecure = !empty($_SERVER['HTTPS']) && $_SERVER['HTTPS'] !== 'off';

        return (string) \constant($isSecure && \defined('HTTPS_CATALOG') ? 'HTTPS_CATALOG' : 'HTTP_CATALOG');
    }

    /**
     * Any product that shoppers can see; 0 for none.
     */
    private function product(): int
    {
        $database = new FrameworkDatabase($this->registry->get('db'));
        $rows = $database->select("p.`product_id` FROM {$database->table('product')} p"
            . " JOIN {$database->table('product_to_store')} p2s ON p2s.`product_id` = p.`product_id`"
            . ' AND p2s.`store_id` = 0 WHERE p.`status` = 1 AND p.`date_available` <= NOW()'
            . ' ORDER BY p.`quantity` > 0 DESC, p.`product_id` LIMIT 1');
        foreach ($rows as $row) {
            return (int) $row['product_id'];
        }

        return 0;
    }
}
