<?php

declare(strict_types=1);

namespace Opencart\Admin\Controller\Extension\TrueStock;

use Opencart\System\Engine\Controller;
use Opencart\System\Engine\Registry;
use TrueStock\Admin\ProductPages;
use TrueStock\Ledger\ProductWatch;
use TrueStock\Shop\Layout;

// Requested by its own address, this file would print a path with PHP's error.
if (!defined('DIR_APPLICATION')) {
    exit();
}

/**
 * What OpenCart 4's admin changes, for the ledger: handles events only.
 */
class Ledger extends Controller
{
    public function __construct(Registry $registry)
    {
        parent::__construct($registry);
        require_once DIR_EXTENSION . 'true_stock/system/library/autoload.php';
    }

    /**
     * Event: model/catalog/product.editProduct/before, the last of all.
     *
     * @param array<int, mixed> $args
     */
    public function beginSave(string &$route = '', array &$args = []): void
    {
        $this->watch()->beforeEdit($args);
    }

    /**
     * Event: model/catalog/product.editProduct/after, the first of all.
     *
     * @param array<int, mixed> $args
     * @param mixed $output
     */
    public function endSave(string &$route = '', array &$args = [], &$output = null): void
    {
        $this->watch()->afterEdit($args);
    }

    /**
     * Event: model/catalog/product.addProduct/after.
     *
     * @param array<int, mixed> $args
     * @param mixed $output product_id
     */
    public function endAdd(string &$route = '', array &$args = [], &$output = 0): void
    {
        $this->watch()->afterAdd((int) $output, $args);
    }

    /**
     * Event: model/catalog/product.copyProduct/before.
     *
     * @param array<int, mixed> $args
     */
    public function beginCopy(string &$route = '', array &$args = []): void
    {
        $this->watch()->beforeCopy();
    }

    /**
     * Event: model/catalog/product.copyProduct/after.
     *
     * @param array<int, mixed> $args
     * @param mixed $output
     */
    public function endCopy(string &$route = '', array &$args = [], &$output = null): void
    {
        $this->watch()->afterCopy();
    }

    /**
     * Event: model/catalog/product.deleteProduct/before.
     *
     * @param array<int, mixed> $args
     */
    public function beginDelete(string &$route = '', array &$args = []): void
    {
        $this->watch()->beforeDelete((int) ($args[0] ?? 0));
    }

    /**
     * Event: model/catalog/product.deleteProduct/after.
     *
     * @param array<int, mixed> $args
     * @param mixed $output
     */
    public function endDelete(string &$route = '', array &$args = [], &$output = null): void
    {
        $this->watch()->afterDelete((int) ($args[0] ?? 0));
    }

    /**
     * Event: model/catalog/product.editVariants/before.
     *
     * @param array<int, mixed> $args
     */
    public function beginVariants(string &$route = '', array &$args = []): void
    {
        $this->watch()->rewriteVariants(true);
    }

    /**
     * Event: model/catalog/product.editVariants/after.
     *
     * @param array<int, mixed> $args
     * @param mixed $output
     */
    public function endVariants(string &$route = '', array &$args = [], &$output = null): void
    {
        $this->watch()->rewriteVariants(false);
    }

    /**
     * Event: view/catalog/product_form/after.
     *
     * @param array<string, mixed> $data
     */
    public function showHistory(string &$route = '', array &$data = [], string &$output = ''): void
    {
        $script = HTTP_CATALOG . 'extension/true_stock/admin/view/javascript/stock-history.js';
        $this->pages()->showHistory($data, $output, $script);
    }

    /**
     * Event: view/catalog/product_list/before. Only 3.x leaves the form after a
     * save.
     *
     * @param array<string, mixed> $data
     */
    public function showMoved(string &$route = '', array &$data = []): void
    {
        $this->pages()->showMoved($data);
    }

    /**
     * Event: controller/catalog/product.save/after.
     *
     * @param array<int, mixed> $args
     * @param mixed $output
     */
    public function sayMoved(string &$route = '', array &$args = [], &$output = null): void
    {
        $this->pages()->sayMoved();
    }

    private function watch(): ProductWatch
    {
        return new ProductWatch($this->registry);
    }

    private function pages(): ProductPages
    {
        return new ProductPages($this->registry, Layout::ofVersion4());
    }
}
