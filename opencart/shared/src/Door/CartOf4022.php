<?php

declare(strict_types=1);

namespace TrueStock\Door;

require_once __DIR__ . '/GuardedCart.php';
require_once __DIR__ . '/CartForwarding.php';

/**
 * A guarded cart with the methods of 4.0.2.2 and 4.0.2.3.
 */
final class CartOf4022 implements GuardedCart
{
    use CartForwarding;

    public function has(...$arguments)
    {
        return $this->forward('has', $arguments);
    }

    public function getSubscriptions(...$arguments)
    {
        return $this->forward('getSubscriptions', $arguments);
    }

    public function hasSubscription(...$arguments)
    {
        return $this->forward('hasSubscription', $arguments);
    }
}
