<?php

declare(strict_types=1);

use TrueStock\Ledger\OrderWatch;
use TrueStock\Shop\Layout;

// Requested by its own address, this file would print a path with PHP's error.
if (!defined('DIR_APPLICATION')) {
    exit();
}

/**
 * What orders of OpenCart 3.0 change, for the ledger: handles events only.
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
     * Event: model/checkout/order/addOrderHistory/before, the last of all.
     *
     * @param string $route
     * @param array<int, mixed> $args
     */
    public function beginHistory(&$route, &$args)
    {
        (new OrderWatch($this->registry, Layout::ofVersion3()))->before((int) $args[0], (int) ($args[1] ?? 0));
    }

    /**
     * Event: model/checkout/order/editOrder/before and deleteOrder/before.
     *
     * @param string $route
     * @param array<int, mixed> $args
     */
    public function beginOrder(&$route, &$args)
    {
        (new OrderWatch($this->registry, Layout::ofVersion3()))->before((int) $args[0], null);
    }

    /**
     * Event: the same three, after, the first of all.
     *
     * @param string $route
     * @param array<int, mixed> $args
     */
    public function endOrder(&$route, &$args)
    {
        (new OrderWatch($this->registry, Layout::ofVersion3()))->after((int) $args[0]);
    }
}
