<?php

declare(strict_types=1);

use TrueStock\Admin\ProductPages;
use TrueStock\Ledger\ProductWatch;
use TrueStock\Shop\Layout;

// Requested by its own address, this file would print a path with PHP's error.
if (!defined('DIR_APPLICATION')) {
    exit();
}

/**
 * What the admin of OpenCart 3.0 changes, for the ledger: handles events only.
 */
class ControllerExtensionTrueStockLedger extends Controller
{
    /**
     * @param Registry $registry
     */
    public function __construct($registry)
    {
        parent::__construct($registry);
        require_once DIR_SYSTEM . 'library/true_stock/autoload.php';
    }

    /**
     * Event: model/catalog/product/editProduct/before, the last of all.
     *
     * @param string $route
     * @param array<int, mixed> $args
     */
    public function beginSave(&$route, &$args)
    {
        (new ProductWatch($this->registry))->beforeEdit($args);
    }

    /**
     * Event: model/catalog/product/editProduct/after, the first of all.
     *
     * @param string $route
     * @param array<int, mixed> $args
     * @param mixed $output
     */
    public function endSave(&$route, &$args, &$output)
    {
        (new ProductWatch($this->registry))->afterEdit($args);
        (new ProductPages($this->registry, Layout::ofVersion3()))->leaveMoved((int) ($args[0] ?? 0));
    }

    /**
     * Event: model/catalog/product/addProduct/after.
     *
     * @param string $route
     * @param array<int, mixed> $args
     * @param mixed $output product_id
     */
    public function endAdd(&$route, &$args, &$output)
    {
        (new ProductWatch($this->registry))->afterAdd((int) $output, $args);
    }

    /**
     * Event: model/catalog/product/copyProduct/before.
     *
     * @param string $route
     * @param array<int, mixed> $args
     */
    public function beginCopy(&$route, &$args)
    {
        (new ProductWatch($this->registry))->beforeCopy();
    }

    /**
     * Event: model/catalog/product/copyProduct/after.
     *
     * @param string $route
     * @param array<int, mixed> $args
     * @param mixed $output
     */
    public function endCopy(&$route, &$args, &$output)
    {
        (new ProductWatch($this->registry))->afterCopy();
    }

    /**
     * Event: model/catalog/product/deleteProduct/before.
     *
     * @param string $route
     * @param array<int, mixed> $args
     */
    public function beginDelete(&$route, &$args)
    {
        (new ProductWatch($this->registry))->beforeDelete((int) ($args[0] ?? 0));
    }

    /**
     * Event: model/catalog/product/deleteProduct/after.
     *
     * @param string $route
     * @param array<int, mixed> $args
     * @param mixed $output
     */
    public function endDelete(&$route, &$args, &$output)
    {
        (new ProductWatch($this->registry))->afterDelete((int) ($args[0] ?? 0));
    }

    /**
     * Event: view/catalog/product_form/after.
     *
     * @param string $route
     * @param array<string, mixed> $data
     */
    public function showHistory(&$route, &$data, &$output)
    {
        $pages = new ProductPages($this->registry, Layout::ofVersion3());
        $pages->showHistory($data, $output, 'view/javascript/true_stock/stock-history.js');
    }

    /**
     * Event: view/catalog/product_list/before, the page after a save.
     *
     * @param string $route
     * @param array<string, mixed> $data
     */
    public function showMoved(&$route, &$data)
    {
        (new ProductPages($this->registry, Layout::ofVersion3()))->showMoved($data);
    }
}
