<?php

declare(strict_types=1);

namespace TrueStock\Test\Cart;

final class CartGuardOn4Test extends CartGuardContract
{
    protected const FAMILY = 4;
}
