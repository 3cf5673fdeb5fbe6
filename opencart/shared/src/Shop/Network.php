<?php

declare(strict_types=1);

namespace TrueStock\Shop;

/**
 * The network that a request comes from; limits are per network.
 */
final class Network
{
    /** Prefix of an IPv4 address on a server that listens for IPv6 too. */
    private const MAPPED = "\0\0\0\0\0\0\0\0\0\0\xff\xff";

    /**
     * Of IPv6 the first half: one household or server has 2^64 addresses.
     *
     * @return string bytes; empty when this is no address
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
