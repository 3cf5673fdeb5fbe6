<?php

declare(strict_types=1);

namespace TrueStock\Test\Holds;

final class HoldLimitsOn3Test extends HoldLimitsContract
{
    protected const FAMILY = 3;
}
