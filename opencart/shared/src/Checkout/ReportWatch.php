<?php

declare(strict_types=1);

namespace TrueStock\Checkout;

use TrueStock\Shop\Features;
use TrueStock\Shop\FrameworkDatabase;
use TrueStock\Shop\ModuleSettings;
use TrueStock\Storefront\Storefront;

/**
 * Follows what gateways report of an order under review. A module that finds
 * another status than it gave the order writes nothing: then we do.
 */
final class ReportWatch
{
    /** @var array<int, string> words to write for a report of this request, by order_id; empty for none */
    private static $lines = [];

    /** @var object */
    private $registry;

    /** @var Storefront */
    private $storefront;

    /**
     * @param object $registry OpenCart's
     */
    public function __construct($registry, Storefront $storefront)
    {
        $this->registry = $registry;
        $this->storefront = $storefront;
    }

    /**
     * A module reads an order. It may end the request itself, so that only a
     * shutdown function comes after it.
     *
     * @param mixed $order of model checkout/order, getOrder()
     */
    public function read($order): void
    {
        $route = $this->registry->get('request')->get['route'] ?? '';
        $statusId = (int) $this->registry->get('config')->get(ModuleSettings::key(ModuleSettings::REVIEW_STATUS));
        if (
            !\is_array($order) || !\is_string($route) || !PaymentRoute::isReport($route)
            || $statusId < 1 || (int) ($order['order_status_id'] ?? 0) !== $statusId
            || !Features::ofRequest($this->registry)->checksSale()
        ) {
            return;
        }
        $orderId = (int) $order['order_id'];
        if (isset(self::$lines[$orderId])) {
            return;
        }
        self::$lines[$orderId] = $this->storefront->words()->text('review_reported') ?? 'The gateway reported.';
        \register_shutdown_function(function () use ($orderId, $statusId, $route): void {
            $this->writeDown($orderId, $statusId, $route);
        });
    }

    /** The module writes a line itself. */
    public static function written(int $orderId): void
    {
        self::$lines[$orderId] = '';
    }

    private function writeDown(int $orderId, int $statusId, string $route): void
    {
        if (self::$lines[$orderId] === '') {
            return;
        }
        try {
            $database = new FrameworkDatabase($this->registry->get('db'));
            (new ReviewHistory($database, $statusId))->add($orderId, self::$lines[$orderId], $route);
        } catch (\Throwable $error) {
            \error_log("True Stock: a report of order $orderId is not written. {$error->getMessage()}");
        }
    }
}
