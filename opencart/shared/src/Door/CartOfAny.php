<?php

declare(strict_types=1);

namespace TrueStock\Door;

/**
 * A guarded cart with the methods that every version has.
 */
final class CartOfAny implements GuardedCart
{
    use CartForwarding;
}
