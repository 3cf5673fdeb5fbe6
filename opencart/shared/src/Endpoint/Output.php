<?php

declare(strict_types=1);

namespace TrueStock\Endpoint;

/**
 * Sends one response and nothing else: no notice, no BOM of config.php, no
 * cookie of session.auto_start, no X-Powered-By.
 */
final class Output
{
    /** @var bool */
    private static $sent = false;

    /**
     * Buffers what is printed from now on, and sends a 500 if PHP ends before a
     * response was sent (fatal error, exit in config.php).
     */
    public static function guard(): void
    {
        \ob_start();
        // Some hosts disable ini_set; the buffer alone is enough there.
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
     * @param string $method HEAD gets the same response without its body
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
