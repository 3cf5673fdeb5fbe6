<?php

declare(strict_types=1);

namespace TrueStock\Door;

require_once __DIR__ . '/GuardedCart.php';
require_once __DIR__ . '/CartForwarding.php';

/**
 * A guarded cart with the methods of 4.0.2.0 and 4.0.2.1.
 */
final class CartOf4020 implements GuardedCart
{
    use CartForwarding;

    public function getSubscription(...$arguments)
    {
        return $this->forward('getSubscription', $arguments);
    }

    public function hasSubscription(...$arguments)
    {
        return $this->forward('hasSubscription', $arguments);
    }
}
