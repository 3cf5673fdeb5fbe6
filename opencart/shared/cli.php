<?php

/**
 * For a host's cron: php cli.php reconcile, php cli.php facts --json
 *
 * Where the web can reach it, it is not there.
 */

declare(strict_types=1);

use TrueStock\Audit\CommandLine;

if (\PHP_SAPI !== 'cli') {
    \http_response_code(404);
    exit();
}
require_once __DIR__ . '/autoload.php';

// A warning belongs to the errors: the output is JSON.
\ini_set('display_errors', 'stderr');
// A symbolic link to our folder has two places: in the shop, and its own.
$script = (string) $_SERVER['SCRIPT_FILENAME'];
$folder = \dirname($script[0] === '/' ? $script : \getcwd() . "/$script");
exit((new CommandLine([$folder, __DIR__], \STDOUT, \STDERR))->run(\array_slice($_SERVER['argv'], 1)));
