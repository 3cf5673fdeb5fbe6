<?php

declare(strict_types=1);

namespace TrueStock\Holds;

/**
 * Why an order cannot be had: the tightest of its counters.
 */
final class Shortage
{
    /** @var int */
    public $productId;

    /** @var string of the product, HTML as OpenCart stores it */
    public $name;

    /** @var int pieces that this shopper could have, 0 or more */
    public $left;

    /** @var bool whether others' holds are the reason: it may come free again */
    public $isHeld;

    /** @var bool whether one of those is being paid at this moment */
    public $isPassing;

    public function __construct(int $productId, string $name, int $left, bool $isHeld, bool $isPassing)
    {
        $this->productId = $productId;
        $this->name = $name;
        $this->left = $left;
        $this->isHeld = $isHeld;
        $this->isPassing = $isPassing;
    }
}
