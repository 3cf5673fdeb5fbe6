<?php

declare(strict_types=1);

namespace TrueStock\Holds;

use TrueStock\Shop\Network;

/**
 * The shopper who holds, in one session. Neither the session nor the address nor
 * the customer can be read from what is stored.
 */
final class Holder
{
    /** @var string 32 hexadecimal digits */
    public $owner;

    /** @var string 32 hexadecimal digits, the same for all shoppers of a network */
    public $network;

    /** @var string 32 hexadecimal digits, the same on all devices of a customer; empty for a guest */
    public $customer;

    public function __construct(string $owner, string $network, string $customer = '')
    {
        $this->owner = $owner;
        $this->network = $network;
        $this->customer = $customer;
    }

    /**
     * @param int $customerId 0 for a guest
     * @param string $secret of the shop, the same in every request
     */
    public static function ofSession(string $sessionId, string $address, int $customerId, string $secret): self
    {
        return new self(
            self::digest("session $sessionId", $secret),
            self::digest('network ' . Network::of($address), $secret),
            $customerId > 0 ? self::digest("customer $customerId", $secret) : ''
        );
    }

    /** Whether the shopper is not signed in. */
    public function isGuest(): bool
    {
        return $this->customer === '';
    }

    /**
     * For an order without a known session.
     */
    public static function ofOrder(int $orderId, string $secret): self
    {
        return new self(self::digest("order $orderId", $secret), self::digest('no network', $secret));
    }

    private static function digest(string $text, string $secret): string
    {
        return \substr(\hash_hmac('sha256', $text, $secret), 0, 32);
    }
}
