<?php

declare(strict_types=1);

namespace TrueStock\Checkout;

use TrueStock\Holds\Busy;
use TrueStock\Holds\Holds;
use TrueStock\Holds\NamedLock;
use TrueStock\Shop\Features;
use TrueStock\Shop\FrameworkDatabase;
use TrueStock\Shop\Layout;

/**
 * Follows editOrder() of model checkout/order, which writes the lines of an
 * order anew: not while another request sells them, nor, from the storefront,
 * once they are sold. The owner, and programs of the API, may edit what is sold.
 */
final class EditWatch
{
    /** Seconds to wait for another request that sells or edits the order. */
    private const PATIENCE_SECONDS = 20;

    /** Key in the session of the sold order that the shopper was told about. */
    private const TOLD = 'true_stock_placed';

    /** @var array<int, NamedLock> edits of this request, by order_id */
    private static $locks = [];

    /** @var object */
    private $registry;

    /** @var Layout */
    private $layout;

    /** @var FrameworkDatabase */
    private $database;

    /**
     * @param object $registry OpenCart's
     */
    public function __construct($registry, Layout $layout)
    {
        $this->registry = $registry;
        $this->layout = $layout;
        $this->database = new FrameworkDatabase($registry->get('db'));
    }

    /** Waits for the order, and keeps it until finish(). */
    public function begin(int $orderId): ?CheckoutRefusal
    {
        OwnPieces::stopCounting();
        $features = Features::ofRequest($this->registry);
        if (!$features->checksSale() || $orderId < 1) {
            return null;
        }
        try {
            $this->take($orderId);

            return $features->holdsCheckout() ? $this->refuseSold($orderId) : null;
        } catch (\Throwable $error) {
            $refusal = HoldFailure::refusal($error, $this->database);

            return $features->holdsCheckout() ? $refusal : null;
        }
    }

    /** The lines are written. */
    public function finish(int $orderId): void
    {
        if (!isset(self::$locks[$orderId])) {
            return;
        }
        $lock = self::$locks[$orderId];
        unset(self::$locks[$orderId]);
        try {
            $lock->release();
        } catch (\Throwable $error) {
            \error_log("True Stock: order $orderId is free when the request ends. {$error->getMessage()}");
        }
    }

    /**
     * @throws Busy
     */
    private function take(int $orderId): void
    {
        if (!isset(self::$locks[$orderId])) {
            $lock = Holds::ofFramework($this->database, $this->registry->get('config'))->orderLock($orderId);
            $lock->take(self::PATIENCE_SECONDS);
            self::$locks[$orderId] = $lock;
        }
    }

    /**
     * OpenCart read the status before it waited here. The order stays in the
     * session, because the page that says "placed" may be about to empty the
     * cart. A shopper who comes with it again did not see that page: then the
     * next confirm step writes another order.
     */
    private function refuseSold(int $orderId): ?CheckoutRefusal
    {
        if (!(new Sale($this->registry, $this->layout, $orderId))->isSold()) {
            return null;
        }
        $this->finish($orderId);
        $session = $this->registry->get('session');
        if (($session->data[self::TOLD] ?? 0) === $orderId) {
            unset($session->data['order_id']);
        }
        $session->data[self::TOLD] = $orderId;

        return CheckoutRefusal::placed();
    }
}
