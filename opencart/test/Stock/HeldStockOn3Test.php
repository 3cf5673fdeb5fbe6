<?php

declare(strict_types=1);

namespace TrueStock\Test\Stock;

final class HeldStockOn3Test extends HeldStockContract
{
    protected const FAMILY = 3;
}
