<?php

/**
 * The stock endpoint: GET catalog/view/javascript/true_stock/stock.php?ids=30
 *
 * Here because the web reaches it: system/ is closed to it.
 */

declare(strict_types=1);

namespace TrueStock;

require_once __DIR__ . '/../../../../system/library/true_stock/load.php';

Output::guard();
Output::send(Endpoint::ofExtension($_SERVER, __DIR__), $_SERVER['REQUEST_METHOD'] ?? 'GET');
