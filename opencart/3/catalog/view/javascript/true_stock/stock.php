<?php

/**
 * The stock endpoint: GET catalog/view/javascript/true_stock/stock.php?ids=30
 *
 * Here because the web reaches it: system/ is closed to it.
 */

declare(strict_types=1);

use TrueStock\Endpoint\Endpoint;
use TrueStock\Endpoint\Output;

$autoload = __DIR__ . '/../../../../system/library/true_stock/autoload.php';
if (!\is_file($autoload)) {
    // A shop that keeps system/ elsewhere: the settings page finds the route.
    \http_response_code(404);
    exit();
}
require_once $autoload;

Output::guard();
Output::send(Endpoint::ofExtension($_SERVER, __DIR__), $_SERVER['REQUEST_METHOD'] ?? 'GET');
