<?php

declare(strict_types=1);

namespace TrueStock\Test\Cart;

final class CartGuardOn3Test extends CartGuardContract
{
    protected const FAMILY = 3;
}
