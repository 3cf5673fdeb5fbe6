<?php

/**
 * Every file that runs inside of OpenCart, beside those of the endpoint.
 */

declare(strict_types=1);

require_once __DIR__ . '/../load.php';
require_once __DIR__ . '/../holds/load.php';
require_once __DIR__ . '/framework-database.php';
require_once __DIR__ . '/module-settings.php';
require_once __DIR__ . '/theme-check.php';
require_once __DIR__ . '/settings-check.php';
require_once __DIR__ . '/layout.php';
require_once __DIR__ . '/events.php';
require_once __DIR__ . '/words.php';
require_once __DIR__ . '/script-tag.php';
require_once __DIR__ . '/stock-marks.php';
require_once __DIR__ . '/storefront.php';
require_once __DIR__ . '/refusal.php';
require_once __DIR__ . '/cart-line.php';
require_once __DIR__ . '/cart-guard.php';
require_once __DIR__ . '/variants.php';
require_once __DIR__ . '/cart-watch.php';
require_once __DIR__ . '/notice.php';
require_once __DIR__ . '/cart-notice.php';
require_once __DIR__ . '/order-reader.php';
require_once __DIR__ . '/order-statuses.php';
require_once __DIR__ . '/shoppers.php';
require_once __DIR__ . '/checkout-refusal.php';
require_once __DIR__ . '/checkout-answer.php';
require_once __DIR__ . '/hold-failure.php';
require_once __DIR__ . '/checkout-watch.php';
require_once __DIR__ . '/sale.php';
require_once __DIR__ . '/sale-watch.php';
require_once __DIR__ . '/quiet-session.php';
require_once __DIR__ . '/endpoint-route.php';
