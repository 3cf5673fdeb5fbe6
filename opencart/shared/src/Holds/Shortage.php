<?php

declare(strict_types=1);

namespace TrueStock\Holds;

/**
 * Why there is not enough for an order: the counter with the least left.
 */
final class Shortage
{
    /** @var int */
    public $productId;

    /** @var string of the product, as HTML like OpenCart stores it */
    public $name;

    /** @var int pieces that this shopper can still get, 0 or more */
    public $left;

    /** @var bool whether others hold it: it may become available again */
    public $isHeld;

    /** @var bool whether one of those is being paid now */
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
