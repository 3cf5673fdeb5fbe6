<?php

declare(strict_types=1);

namespace TrueStock\Door;

/**
 * A guarded cart with the methods of 3.0.
 */
final class CartOf3 implements GuardedCart
{
    use CartForwarding;

    public function getRecurringProducts(...$arguments)
    {
        return $this->forward('getRecurringProducts', $arguments);
    }

    public function hasRecurringProducts(...$arguments)
    {
        return $this->forward('hasRecurringProducts', $arguments);
    }
}
