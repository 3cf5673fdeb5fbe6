<?php

/**
 * The stock endpoint: GET catalog/view/javascript/true_stock/stock.php?ids=30
 *
 * It is here because system/ cannot be requested from the web.
 */

declare(strict_types=1);

use TrueStock\Endpoint\Endpoint;
use TrueStock\Endpoint\Output;

$classes = __DIR__ . '/../../../../system/library/true_stock/endpoint.php';
if (!\is_file($classes)) {
    // The shop has moved system/: the settings page finds the route instead.
    \http_response_code(404);
    exit();
}
require_once $classes;

Output::guard();
Output::send(Endpoint::ofExtension($_SERVER, __DIR__), $_SERVER['REQUEST_METHOD'] ?? 'GET');
