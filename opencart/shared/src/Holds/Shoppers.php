<?php

declare(strict_types=1);

namespace TrueStock\Holds;

/**
 * Finds the shopper whose holds a request or an order uses.
 */
final class Shoppers
{
    /** @var object */
    private $registry;

    /** @var HoldOrders */
    private $orders;

    /**
     * @param object $registry OpenCart's
     */
    public function __construct($registry, HoldOrders $orders)
    {
        $this->registry = $registry;
        $this->orders = $orders;
    }

    /** The shopper of this request. */
    public static function current($registry): Holder
    {
        return Holder::ofSession(
            (string) $registry->get('session')->getId(),
            (string) ($registry->get('request')->server['REMOTE_ADDR'] ?? ''),
            !$registry->get('customer')->isLogged(),
            self::secret()
        );
    }

    /**
     * The shopper who opened an order: of this request, or the one for whom a
     * gateway's server reports.
     */
    public function of(int $orderId): Holder
    {
        $current = self::current($this->registry);
        if ($this->isOwn($orderId)) {
            return $current;
        }
        $owner = $this->orders->owner($orderId);

        return $owner === null
            ? Holder::ofOrder($orderId, self::secret())
            : new Holder($owner, $current->network, false);
    }

    /** Whether this request's shopper opened the order, according to OpenCart. */
    public function isOwn(int $orderId): bool
    {
        return (int) ($this->registry->get('session')->data['order_id'] ?? 0) === $orderId;
    }

    /** Known only to the shop's servers. */
    private static function secret(): string
    {
        return \constant('DB_PASSWORD') . '|' . \constant('DB_DATABASE') . '|' . \constant('DB_PREFIX');
    }
}
