<?php

declare(strict_types=1);

namespace TrueStock\Test;

final class HoldLimitsOn3Test extends HoldLimitsContract
{
    protected const FAMILY = 3;
}
