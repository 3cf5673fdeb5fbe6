<?php

declare(strict_types=1);

namespace TrueStock;

/**
 * Where a request comes from, as far as limits are concerned.
 */
final class Network
{
    /**
     * One household or server has 2^64 addresses of IPv6.
     *
     * @return string bytes; empty for what is no address
     */
    public static function of(string $address): string
    {
        $isAddress = \filter_var($address, \FILTER_VALIDATE_IP) !== false;
        $bytes = $isAddress ? (string) \inet_pton($address) : '';

        return \strlen($bytes) === 16 ? \substr($bytes, 0, 8) : $bytes;
    }
}
