<?php

/**
 * For a host's cron: php extension/true_stock/cli.php reconcile
 */

declare(strict_types=1);

require __DIR__ . '/system/library/cli.php';
