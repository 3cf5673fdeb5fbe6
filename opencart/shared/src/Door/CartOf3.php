<?php

declare(strict_types=1);

namespace TrueStock\Door;

require_once __DIR__ . '/GuardedCart.php';
require_once __DIR__ . '/CartForwarding.php';

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
