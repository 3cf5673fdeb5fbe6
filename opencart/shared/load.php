<?php

/**
 * Every file of the endpoint, in the order in which they build on each other.
 */

declare(strict_types=1);

require_once __DIR__ . '/problem.php';
require_once __DIR__ . '/wanted-line.php';
require_once __DIR__ . '/query-string.php';
require_once __DIR__ . '/stock-request.php';
require_once __DIR__ . '/shop-config.php';
require_once __DIR__ . '/tls-files.php';
require_once __DIR__ . '/database.php';
require_once __DIR__ . '/standalone-database.php';
require_once __DIR__ . '/settings.php';
require_once __DIR__ . '/store-finder.php';
require_once __DIR__ . '/shop.php';
require_once __DIR__ . '/product-stock.php';
require_once __DIR__ . '/stock-query.php';
require_once __DIR__ . '/held-label.php';
require_once __DIR__ . '/stock-rules.php';
require_once __DIR__ . '/verdict.php';
require_once __DIR__ . '/network.php';
require_once __DIR__ . '/rate-limit.php';
require_once __DIR__ . '/entity-tag.php';
require_once __DIR__ . '/response.php';
require_once __DIR__ . '/output.php';
require_once __DIR__ . '/endpoint.php';
