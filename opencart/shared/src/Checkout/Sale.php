<?php

declare(strict_types=1);

namespace TrueStock\Checkout;

use TrueStock\Holds\Claims;
use TrueStock\Shop\FrameworkDatabase;
use TrueStock\Shop\Layout;

/**
 * One order that is about to be sold.
 */
final class Sale
{
    /** Codes of OpenCart's payment methods that take no money before delivery. */
    private const WITHOUT_MONEY = ['cod', 'bank_transfer', 'cheque', 'free_checkout'];

    /** @var int */
    public $orderId;

    /** @var OrderReader */
    private $reader;

    /** @var OrderStatuses */
    private $statuses;

    /**
     * @param object $registry OpenCart's
     */
    public function __construct($registry, Layout $layout, int $orderId)
    {
        $database = new FrameworkDatabase($registry->get('db'));
        $this->orderId = $orderId;
        $this->reader = new OrderReader($database, $layout->isVersion4());
        $this->statuses = new OrderStatuses($database, $registry->get('config'));
    }

    /** Whether the order is sold already, or deleted. */
    public function isOver(): bool
    {
        $status = $this->reader->status($this->orderId);

        return $status === null || $this->statuses->isSold($status);
    }

    /** Whether it has any status: OpenCart lists it as an order. */
    public function isPlaced(): bool
    {
        return (int) $this->reader->status($this->orderId) !== 0;
    }

    public function isSold(): bool
    {
        return $this->statuses->isSold((int) $this->reader->status($this->orderId));
    }

    /**
     * @param string $code of a payment extension, such as cod
     */
    public function isPaidBy(string $code): bool
    {
        return $this->reader->payment($this->orderId) === $code;
    }

    public function claims(): Claims
    {
        return $this->reader->claims($this->orderId);
    }

    public function isReviewed(): bool
    {
        return $this->reader->status($this->orderId) === $this->statuses->review();
    }

    public function costsNothingYet(): bool
    {
        return \in_array($this->reader->payment($this->orderId), self::WITHOUT_MONEY, true);
    }
}
