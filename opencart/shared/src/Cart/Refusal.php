<?php

declare(strict_types=1);

namespace TrueStock\Cart;

use TrueStock\Storefront\Words;

/**
 * Why the cart is not changed.
 */
final class Refusal
{
    /** @var int */
    public $productId;

    /** @var string as in the response to a verify, see docs/endpoint.md */
    public $reason;

    /** @var int|null pieces that may be ordered, if the shop publishes it */
    public $left;

    /** @var int least quantity of one order */
    public $minimum;

    /** @var int|null product_option_id of the sold-out value */
    public $optionId;

    /** @var bool whether others' checkouts hold all of it */
    public $isHeld;

    public function __construct(
        int $productId,
        string $reason,
        ?int $left,
        int $minimum,
        ?int $optionId,
        bool $isHeld = false
    ) {
        $this->productId = $productId;
        $this->reason = $reason;
        $this->left = $left;
        $this->minimum = $minimum;
        $this->optionId = $optionId;
        $this->isHeld = $isHeld;
    }

    /**
     * In the shop's language, as plain text.
     */
    public function message(Words $words): string
    {
        $name = 'refused_' . \str_replace('-', '_', $this->reason);
        if ($this->isHeld) {
            return $words->text('refused_held') ?? $this->reason;
        }
        if ($this->reason === 'too-few' && $this->left !== null) {
            return \sprintf($words->text("{$name}_left") ?? '%d', $this->left);
        }

        return \sprintf($words->text($name) ?? $this->reason, $this->minimum);
    }
}
