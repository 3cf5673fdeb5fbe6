<?php

/**
 * The stock endpoint: GET extension/true_stock/stock.php?ids=30,35,42
 */

declare(strict_types=1);

use TrueStock\Endpoint\Endpoint;
use TrueStock\Endpoint\Output;

require_once __DIR__ . '/system/library/endpoint.php';

Output::guard();
Output::send(Endpoint::ofExtension($_SERVER, __DIR__), $_SERVER['REQUEST_METHOD'] ?? 'GET');
