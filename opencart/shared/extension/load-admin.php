<?php

/**
 * Every file that the admin pages need, beside those of the storefront.
 */

declare(strict_types=1);

require_once __DIR__ . '/load-storefront.php';
require_once __DIR__ . '/installer.php';
require_once __DIR__ . '/settings-page.php';
require_once __DIR__ . '/status-panel.php';
require_once __DIR__ . '/loopback.php';
require_once __DIR__ . '/holds-panel.php';
