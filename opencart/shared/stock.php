<?php

/**
 * The stock endpoint: GET /true-stock/stock.php?ids=30,35,42
 *
 * Does not use OpenCart's framework. A route there starts a session for every
 * request: with a slow poll that loses coupons (opencart#7968, #14841), and
 * without a cookie it adds a row to oc_session each time.
 *
 * Copy this folder into the shop's root. It needs PHP 7.3 or later and mysqli.
 */

declare(strict_types=1);

use TrueStock\Endpoint\Endpoint;
use TrueStock\Endpoint\Output;

require_once __DIR__ . '/endpoint.php';

Output::guard();
Output::send(Endpoint::answer($_SERVER, __DIR__), $_SERVER['REQUEST_METHOD'] ?? 'GET');
