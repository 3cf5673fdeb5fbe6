<?php

declare(strict_types=1);

namespace TrueStock\Stock;

/**
 * One line of a verify: a product, a quantity and its option values.
 */
final class WantedLine
{
    /** @var int */
    public $productId;

    /** @var int pieces, 1 or more */
    public $quantity;

    /** @var array<int, array{0: int, 1: int}> product_option_id and product_option_value_id */
    public $pairs;

    /**
     * @param array<int, array{0: int, 1: int}> $pairs
     */
    public function __construct(int $productId, int $quantity, array $pairs = [])
    {
        $this->productId = $productId;
        $this->quantity = $quantity;
        $this->pairs = $pairs;
    }
}
