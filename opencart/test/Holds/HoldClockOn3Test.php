<?php

declare(strict_types=1);

namespace TrueStock\Test\Holds;

final class HoldClockOn3Test extends HoldClockContract
{
    protected const FAMILY = 3;
}
