<?php

declare(strict_types=1);

namespace TrueStock\Shop;

/**
 * Where a request comes from, as far as limits are concerned.
 */
final class Network
{
    /** Begins an address of IPv4, as servers that listen to both write it. */
    private const MAPPED = "\0\0\0\0\0\0\0\0\0\0\xff\xff";

    /**
     * One household or server has 2^64 addresses of IPv6.
     *
     * @return string bytes; empty for what is no address
     */
    public static function of(string $address): string
    {
        $isAddress = \filter_var($address, \FILTER_VALIDATE_IP) !== false;
        $bytes = $isAddress ? (string) \inet_pton($address) : '';

        if (\strpos($bytes, self::MAPPED) === 0) {
            return \substr($bytes, \strlen(self::MAPPED));
        }

        return \strlen($bytes) === 16 ? \substr($bytes, 0, 8) : $bytes;
    }
}
