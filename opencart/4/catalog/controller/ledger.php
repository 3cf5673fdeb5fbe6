<?php

declare(strict_types=1);

namespace Opencart\Catalog\Controller\Extension\TrueStock;

use Opencart\System\Engine\Controller;
use Opencart\System\Engine\Registry;
use TrueStock\Ledger\OrderWatch;
use TrueStock\Shop\Layout;

// Requested by its own address, this file would print a path with PHP's error.
if (!defined('DIR_APPLICATION')) {
    exit();
}

/**
 * What orders of OpenCart 4 change, for the ledger: handles events only.
 */
class Ledger extends Controller
{
    public function __construct(Registry $registry)
    {
        parent::__construct($registry);
        require_once DIR_EXTENSION . 'true_stock/system/library/autoload.php';
    }

    /**
     * Event: model/checkout/order.addHistory/before, the last of all.
     *
     * @param array<int, mixed> $args
     */
    public function beginHistory(string &$route = '', array &$args = []): void
    {
        $this->watch()->before((int) ($args[0] ?? 0), (int) ($args[1] ?? 0));
    }

    /**
     * Event: model/checkout/order.editOrder/before and .deleteOrder/before.
     *
     * @param array<int, mixed> $args
     */
    public function beginOrder(string &$route = '', array &$args = []): void
    {
        $this->watch()->before((int) ($args[0] ?? 0), null);
    }

    /**
     * Event: the same three, after, the first of all.
     *
     * @param array<int, mixed> $args
     * @param mixed $output
     */
    public function endOrder(string &$route = '', array &$args = [], &$output = null): void
    {
        $this->watch()->after((int) ($args[0] ?? 0));
    }

    private function watch(): OrderWatch
    {
        return new OrderWatch($this->registry, Layout::ofVersion4());
    }
}
