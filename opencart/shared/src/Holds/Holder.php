<?php

declare(strict_types=1);

namespace TrueStock\Holds;

use TrueStock\Shop\Network;

/**
 * A shopper as holds know her: neither her session nor her address can be read
 * off what is stored.
 */
final class Holder
{
    /** @var string 32 hexadecimal digits */
    public $owner;

    /** @var string 32 hexadecimal digits; shoppers of one network share them */
    public $network;

    /** @var bool whether she is not signed in */
    public $isGuest;

    public function __construct(string $owner, string $network, bool $isGuest)
    {
        $this->owner = $owner;
        $this->network = $network;
        $this->isGuest = $isGuest;
    }

    /**
     * @param string $secret of the shop, the same for every request
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
     * For an order that nobody's session is known of.
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
