<?php

declare(strict_types=1);

namespace TrueStock\Test\Holds;

final class HoldsOn3Test extends HoldsContract
{
    protected const FAMILY = 3;
}
