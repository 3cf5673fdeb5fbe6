<?php

declare(strict_types=1);

namespace TrueStock\Door;

require_once __DIR__ . '/GuardedCart.php';
require_once __DIR__ . '/CartForwarding.php';

/**
 * A guarded cart with the methods that every version has.
 */
final class CartOfAny implements GuardedCart
{
    use CartForwarding;
}
