<?php

declare(strict_types=1);

namespace TrueStock\Test\Helpers;

/**
 * A cart as a modification left it: with another signature, a public array, and
 * methods of its own.
 */
final class ShopCart
{
    /** @var array<int, string> */
    public $labels = ['one'];

    /** @var array<int, array<int, mixed>> */
    public $added = [];

    /** @var string */
    private $secret = 'kept';

    /** @var mixed */
    public $result;

    public function add(int $productId, int $quantity = 1, array $option = [], string $note = '', bool $isGift = false)
    {
        $this->added[] = [$productId, $quantity, $option, $note, $isGift];

        return $this->result;
    }

    public function update(int $cartId, int $quantity): void
    {
        $this->added[] = [$cartId, $quantity];
    }

    public function getProducts(): array
    {
        return [];
    }

    public function hasRecurringProducts(): bool
    {
        return true;
    }

    public function getRecurringProducts(): array
    {
        return ['a plan'];
    }

    public function countGifts(int &$count): int
    {
        return ++$count;
    }

    public function secret(): string
    {
        return $this->secret;
    }

    /** With the rest of OpenCart's methods, which do nothing here. */
    public function __call(string $name, array $arguments)
    {
        return [$name, $arguments];
    }
}
