<?php

declare(strict_types=1);

namespace TrueStock\Endpoint;

/**
 * Puts out one answer and nothing else: no notice, no BOM of config.php, no
 * cookie of session.auto_start, no X-Powered-By.
 */
final class Output
{
    /** @var bool */
    private static $sent = false;

    /**
     * Holds back whatever is printed from here on, and answers 500 should PHP
     * end before an answer was sent (fatal error, exit in config.php).
     */
    public static function guard(): void
    {
        \ob_start();
        // Some hosts forbid ini_set; the buffer alone is enough then.
        if (\function_exists('ini_set')) {
            \ini_set('display_errors', '0');
        }
        \register_shutdown_function(static function (): void {
            if (!self::$sent) {
                self::send(Response::problem(Problem::broken()), 'GET');
            }
        });
    }

    /**
     * @param string $method HEAD gets the same answer without its body
     */
    public static function send(Response $response, string $method): void
    {
        self::$sent = true;
        while (\ob_get_level() > 0 && \ob_end_clean()) {
            continue;
        }
        \header_remove();
        \http_response_code($response->status);
        foreach ($response->headers as $name => $value) {
            \header("$name: $value");
        }
        if ($method !== 'HEAD') {
            echo $response->body;
        }
    }
}
