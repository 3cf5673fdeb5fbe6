<?php

declare(strict_types=1);

namespace Opencart\Catalog\Controller\Extension\TrueStock;

use Opencart\System\Engine\Controller;
use TrueStock\Audit\LedgerLook;

// Requested by its own address, this file would print a path with PHP's error.
if (!defined('DIR_APPLICATION')) {
    exit();
}

/**
 * What OpenCart 4 runs by its own cron: a look at the whole shop.
 */
class Cron extends Controller
{
    /**
     * A shopper who asks for this route sends no code: nothing is done.
     */
    public function index(int $cronId = 0, string $code = ''): void
    {
        if ($cronId > 0 && $code === 'true_stock') {
            require_once DIR_EXTENSION . 'true_stock/system/library/autoload.php';
            LedgerLook::quietly($this->registry);
        }
    }
}
