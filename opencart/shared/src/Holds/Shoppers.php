<?php

declare(strict_types=1);

namespace TrueStock\Holds;

/**
 * Who a request or an order belongs to, as far as holds are concerned.
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
     * The shopper who opened an order: this one, or one whom a gateway's server
     * speaks for.
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

    /** Whether this request's shopper opened the order, as OpenCart has it. */
    public function isOwn(int $orderId): bool
    {
        return (int) ($this->registry->get('session')->data['order_id'] ?? 0) === $orderId;
    }

    /** Known to the shop's servers alone. */
    private static function secret(): string
    {
        return \constant('DB_PASSWORD') . '|' . \constant('DB_DATABASE') . '|' . \constant('DB_PREFIX');
    }
}
