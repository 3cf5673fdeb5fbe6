<?php

declare(strict_types=1);

namespace TrueStock\Checkout;

use TrueStock\Holds\HoldLog;
use TrueStock\Shop\AdminRequest;
use TrueStock\Shop\Features;
use TrueStock\Shop\FrameworkDatabase;
use TrueStock\Shop\Layout;

/**
 * An owner who gives an order under review a status that sells has read why it
 * was put there. A program that sets two statuses in a row has not.
 */
final class OwnerDecision
{
    /** @var object */
    private $registry;

    /** @var Layout */
    private $layout;

    /**
     * @param object $registry OpenCart's
     */
    public function __construct($registry, Layout $layout)
    {
        $this->registry = $registry;
        $this->layout = $layout;
    }

    public function isMade(Sale $sale): bool
    {
        if (!Features::ofRequest($this->registry)->ownerActs() || !$sale->isReviewed()) {
            return false;
        }
        $log = new HoldLog(new FrameworkDatabase($this->registry->get('db')));

        return AdminRequest::isPersonal($this->registry, $this->layout) || $log->isAllowed($sale->orderId);
    }
}
