<?php

declare(strict_types=1);

namespace TrueStock\Holds;

use TrueStock\Shop\Features;
use TrueStock\Shop\FrameworkDatabase;

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

    /**
     * @param object $registry OpenCart's
     */
    public static function ofFramework($registry): self
    {
        return new self($registry, new HoldOrders(new FrameworkDatabase($registry->get('db'))));
    }

    /** The shopper of this request. */
    public static function current($registry): Holder
    {
        return Holder::ofSession(
            (string) $registry->get('session')->getId(),
            (string) ($registry->get('request')->server['REMOTE_ADDR'] ?? ''),
            (int) $registry->get('customer')->getId(),
            self::secret()
        );
    }

    /**
     * The shopper who opened an order: of this request, or the one for whom a
     * gateway's server reports.
     */
    public function of(int $orderId): Holder
    {
        if (!$this->isOwn($orderId)) {
            return $this->orders->holder($orderId) ?? Holder::ofOrder($orderId, self::secret());
        }
        $current = self::current($this->registry);
        // Some checkouts write their orders past OpenCart's model. An order that
        // the owner edits stays its shopper's.
        if (Features::ofRequest($this->registry)->shopperActs()) {
            $this->orders->remember($orderId, $current);
        }

        return $current;
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
