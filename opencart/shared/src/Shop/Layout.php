<?php

declare(strict_types=1);

namespace TrueStock\Shop;

/**
 * Where our files and routes are, which differs between OpenCart 3 and 4.
 */
final class Layout
{
    /** @var string address of the widget's file, relative to the shop */
    public $script;

    /** @var string address of the script for checkout pages, relative to the shop */
    public $checkoutScript;

    /** @var string address of the stand-alone endpoint, relative to the shop */
    public $standalone;

    /** @var string route of the storefront's controller, and of our language files */
    public $route;

    /** @var string separates a controller's route from its method */
    public $separator;

    private function __construct(string $files, string $standalone, string $route, string $separator)
    {
        // Written by scripts/package/extension.mjs.
        $file = \dirname(__DIR__, 2) . '/build.php';
        $build = \is_file($file) ? (string) require $file : '';
        $version = $build === '' ? '' : "?v=$build";
        $this->script = "$files/true-stock.min.js$version";
        $this->checkoutScript = "$files/checkout-notice.js$version";
        $this->standalone = $standalone;
        $this->route = $route;
        $this->separator = $separator;
    }

    public static function ofVersion3(): self
    {
        $files = 'catalog/view/javascript/true_stock';

        return new self($files, "$files/stock.php", 'extension/module/true_stock', '/');
    }

    public static function ofVersion4(): self
    {
        $folder = 'extension/true_stock';

        return new self(
            "$folder/catalog/view/javascript",
            "$folder/stock.php",
            'extension/true_stock/module/true_stock',
            '.'
        );
    }

    public function isVersion4(): bool
    {
        return $this->separator === '.';
    }

    /** A method of our controller, as a route. */
    public function method(string $name): string
    {
        return $this->route . $this->separator . $name;
    }

    /** A method of the ledger's controller, as a route: the same in 3.0 and 4. */
    public function ledger(string $method): string
    {
        return "extension/true_stock/ledger$this->separator$method";
    }

    /** Our page for counting, and its methods, as a route: the same in 3.0 and 4. */
    public function count(string $method = ''): string
    {
        return 'extension/true_stock/count' . ($method === '' ? '' : $this->separator . $method);
    }

    /** Our tile on the admin's dashboard, as a route. */
    public function tile(): string
    {
        return $this->isVersion4() ? 'extension/true_stock/dashboard/true_stock' : 'extension/dashboard/true_stock';
    }

    /** Address of the endpoint inside the framework, relative to the shop. */
    public function endpointRoute(): string
    {
        return 'index.php?route=' . $this->method('stock');
    }
}
