<?php

/**
 * Makes the classes of the stock endpoint known. In a package this file holds
 * them (scripts/package/endpoint-bundle.mjs).
 */

declare(strict_types=1);

require_once __DIR__ . '/autoload.php';
