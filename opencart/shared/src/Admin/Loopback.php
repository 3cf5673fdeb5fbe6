<?php

declare(strict_types=1);

namespace TrueStock\Admin;

/**
 * Sends a request to the shop's own web server, like a stranger would.
 */
final class Loopback
{
    private const PATIENCE_SECONDS = 5;

    /**
     * @param string $address of this shop, never from a request
     * @return string|null headers of the response; null without one
     */
    public static function headers(string $address): ?string
    {
        if (!\function_exists('curl_init')) {
            return null;
        }
        $request = \curl_init($address);
        $headers = '';
        \curl_setopt_array($request, [
            \CURLOPT_TIMEOUT => self::PATIENCE_SECONDS,
            \CURLOPT_PROTOCOLS => \CURLPROTO_HTTP | \CURLPROTO_HTTPS,
            \CURLOPT_FOLLOWLOCATION => false,
            \CURLOPT_HEADERFUNCTION => static function ($request, string $line) use (&$headers): int {
                $headers .= $line;
                return \strlen($line);
            },
            \CURLOPT_WRITEFUNCTION => static function ($request, string $part): int {
                return \strlen($part);
            },
        ]);
        $isAnswered = \curl_exec($request);

        return $isAnswered === false ? null : $headers;
    }
}
