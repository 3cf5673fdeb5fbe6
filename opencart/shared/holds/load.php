<?php

/**
 * Every file of the holds, in the order in which they build on each other.
 */

declare(strict_types=1);

require_once __DIR__ . '/writable-database.php';
require_once __DIR__ . '/first-row.php';
require_once __DIR__ . '/busy.php';
require_once __DIR__ . '/named-lock.php';
require_once __DIR__ . '/claims.php';
require_once __DIR__ . '/counter.php';
require_once __DIR__ . '/counter-query.php';
require_once __DIR__ . '/holder.php';
require_once __DIR__ . '/shortage.php';
require_once __DIR__ . '/hold-tables.php';
require_once __DIR__ . '/hold-log.php';
require_once __DIR__ . '/hold-rows.php';
require_once __DIR__ . '/hold-limits.php';
require_once __DIR__ . '/hold-orders.php';
require_once __DIR__ . '/order-fit.php';
require_once __DIR__ . '/holds.php';
