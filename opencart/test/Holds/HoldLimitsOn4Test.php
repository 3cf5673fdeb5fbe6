<?php

declare(strict_types=1);

namespace TrueStock\Test\Holds;

final class HoldLimitsOn4Test extends HoldLimitsContract
{
    protected const FAMILY = 4;
}
