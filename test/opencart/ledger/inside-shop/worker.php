<?php

/**
 * Started in the folder of a shop, or of its admin: boots the shop's own
 * framework, whose first event calls our test controller (see workers.mjs).
 */

declare(strict_types=1);

[, $folder, $route] = $argv;
chdir($folder);
$_GET = ['route' => $route];
$_SERVER = [
    'REQUEST_METHOD' => 'GET',
    'REQUEST_URI' => "/index.php?route=$route",
    'HTTP_HOST' => '127.0.0.1',
    'SERVER_NAME' => '127.0.0.1',
    'SERVER_PORT' => '80',
    'SERVER_PROTOCOL' => 'HTTP/1.1',
    'REMOTE_ADDR' => '127.0.0.1',
    'HTTPS' => '',
    'DOCUMENT_ROOT' => $folder,
    'PHP_SELF' => '/index.php',
    'SCRIPT_NAME' => '/index.php',
    'SCRIPT_FILENAME' => "$folder/index.php",
] + $_SERVER;
ob_start();
require "$folder/index.php";
