<?php

declare(strict_types=1);

namespace TrueStock\Holds;

/**
 * One stock counter: the quantity of a product or of an option value.
 */
final class Counter
{
    /** @var int product_id; for a value, of the product that owns it */
    public $productId;

    /** @var int product_option_value_id; 0 for the product itself */
    public $valueId;

    /** @var int pieces in the database */
    public $quantity;

    /** @var bool whether sales lower it ("subtract") */
    public $isSubtracted;

    /** @var int pieces that the order wants */
    public $pieces;

    /**
     * @var bool whether too few of it refuse the order. OpenCart refuses a
     *   product even if sales do not lower it (it ignores the product's
     *   "subtract"), a value only if they do
     */
    public $isLimit;

    public function __construct(
        int $productId,
        int $valueId,
        int $quantity,
        bool $isSubtracted,
        int $pieces,
        bool $isLimit
    ) {
        $this->productId = $productId;
        $this->valueId = $valueId;
        $this->quantity = $quantity;
        $this->isSubtracted = $isSubtracted;
        $this->pieces = $pieces;
        $this->isLimit = $isLimit;
    }

    public function key(): string
    {
        return "$this->productId:$this->valueId";
    }
}
