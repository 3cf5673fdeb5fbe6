<?php

declare(strict_types=1);

namespace TrueStock\Holds;

use TrueStock\Shop\Network;

/**
 * The shopper who holds. Neither the session nor the address can be read from
 * what is stored.
 */
final class Holder
{
    /** @var string 32 hexadecimal digits */
    public $owner;

    /** @var string 32 hexadecimal digits, the same for all shoppers of a network */
    public $network;

    /** @var bool whether the shopper is not signed in */
    public $isGuest;

    public function __construct(string $owner, string $network, bool $isGuest)
    {
        $this->owner = $owner;
        $this->network = $network;
        $this->isGuest = $isGuest;
    }

    /**
     * @param string $secret of the shop, the same in every request
     */
    public static function ofSession(string $sessionId, string $address, bool $isGuest, string $secret): self
    {
        return new self(
            self::digest("session $sessionId", $secret),
            self::digest('network ' . Network::of($address), $secret),
            $isGuest
        );
    }

    /**
     * For an order without a known session.
     */
    public static function ofOrder(int $orderId, string $secret): self
    {
        return new self(self::digest("order $orderId", $secret), self::digest('no network', $secret), false);
    }

    private static function digest(string $text, string $secret): string
    {
        return \substr(\hash_hmac('sha256', $text, $secret), 0, 32);
    }
}
