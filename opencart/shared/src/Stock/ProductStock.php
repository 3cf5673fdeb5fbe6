<?php

declare(strict_types=1);

namespace TrueStock\Stock;

/**
 * What the database says about one visible product, before any rule applies.
 */
final class ProductStock
{
    /** @var int pieces in the database; may be negative */
    public $quantity;

    /** @var int pieces held by unfinished checkouts; 0 while holds are off */
    public $held = 0;

    /** @var int least quantity of one order */
    public $minimum;

    /** @var string name of the stock status, in the language asked for */
    public $label;

    /** @var bool whether its owner wants no number of it told; a limit all the same */
    public $isPlenty = false;

    /**
     * @var array<int, array<int, array{quantity: int, counted: bool, held: int, isPlenty: bool}>>
     *   product_option_id to product_option_value_id, the numbers that the
     *   page's inputs carry
     */
    public $options = [];

    public function __construct(int $quantity, int $minimum = 1, string $label = '')
    {
        $this->quantity = $quantity;
        $this->minimum = $minimum;
        $this->label = $label;
    }

    public function addValue(int $optionId, int $valueId, int $quantity, bool $counted, bool $isPlenty = false): void
    {
        $this->options[$optionId][$valueId] = [
            'quantity' => $quantity,
            'counted' => $counted,
            'held' => 0,
            'isPlenty' => $this->isPlenty || $isPlenty,
        ];
    }

    /**
     * Sets how many pieces of one value unfinished checkouts hold.
     */
    public function holdValue(int $valueId, int $pieces): void
    {
        foreach ($this->options as $optionId => $values) {
            if (isset($values[$valueId])) {
                $this->options[$optionId][$valueId]['held'] = $pieces;
            }
        }
    }
}
