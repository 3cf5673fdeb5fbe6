<?php

declare(strict_types=1);

namespace TrueStock\Checkout;

use TrueStock\Holds\Shortage;
use TrueStock\Storefront\Words;

/**
 * Why an order is not placed.
 */
final class CheckoutRefusal
{
    /** Others hold all of it; it may become available again. */
    private const HELD = 'held';

    /** It is sold out. */
    private const GONE = 'gone';

    /** There are fewer than ordered. */
    private const LEFT = 'left';

    /** There is no order. */
    private const NONE = 'none';

    /** The order is sold already. */
    private const PLACED = 'placed';

    private const BUSY = 'busy';

    private const DOWN = 'down';

    /** @var string part of the key of its text */
    private $reason;

    /** @var Shortage|null */
    private $shortage;

    private function __construct(string $reason, ?Shortage $shortage = null)
    {
        $this->reason = $reason;
        $this->shortage = $shortage;
    }

    public static function of(Shortage $shortage): self
    {
        if ($shortage->left > 0) {
            return new self(self::LEFT, $shortage);
        }

        return new self($shortage->isHeld ? self::HELD : self::GONE, $shortage);
    }

    /** There is no order to pay: it was refused before. */
    public static function none(): self
    {
        return new self(self::NONE);
    }

    /** The order was placed meanwhile: it is not changed any more. */
    public static function placed(): self
    {
        return new self(self::PLACED);
    }

    /** More shoppers are paying than can be served now. */
    public static function busy(): self
    {
        return new self(self::BUSY);
    }

    /** The database does not respond. */
    public static function down(): self
    {
        return new self(self::DOWN);
    }

    /** Whether the cart page shows the shopper more. */
    public function belongsToCart(): bool
    {
        return $this->shortage !== null || \in_array($this->reason, [self::NONE, self::PLACED], true);
    }

    /**
     * With the product's name, which OpenCart stores and prints as HTML.
     *
     * @param int $most pieces above which no number is shown
     * @return string HTML
     */
    public function message(Words $words, int $most): string
    {
        $isTold = $this->shortage !== null && $this->shortage->left <= $most;
        $key = $this->reason === self::LEFT && !$isTold ? 'checkout_fewer' : "checkout_$this->reason";
        $text = \htmlspecialchars($words->text($key) ?? $this->reason, \ENT_QUOTES, 'UTF-8');

        return $this->shortage === null
            ? $text
            : \strtr($text, ['{product}' => $this->shortage->name, '{left}' => (string) $this->shortage->left]);
    }
}
