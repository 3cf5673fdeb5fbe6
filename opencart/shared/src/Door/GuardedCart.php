<?php

declare(strict_types=1);

namespace TrueStock\Door;

/**
 * OpenCart's cart with the guard before it.
 */
interface GuardedCart
{
    /** A name that no other extension gives to a method of the cart. */
    public function trueStockDoor(): CartDoor;
}
