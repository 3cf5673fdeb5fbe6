<?php

declare(strict_types=1);

namespace TrueStock\Holds;

/**
 * One counter of stock: a product's quantity, or an option value's.
 */
final class Counter
{
    /** @var int product_id; of a value: the product that owns it */
    public $productId;

    /** @var int product_option_value_id; 0 for the product itself */
    public $valueId;

    /** @var int pieces as the database has them */
    public $quantity;

    /** @var bool whether sales lower it ("subtract") */
    public $isSubtracted;

    /** @var int pieces that an order wants of it */
    public $pieces;

    /**
     * @var bool whether too few of it refuse an order. OpenCart refuses a product
     *   even when sales do not lower it (product-level "subtract" is not
     *   consulted), a value only when they do
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
