<?php

declare(strict_types=1);

namespace TrueStock\Test\Holds;

final class HoldClockOn4Test extends HoldClockContract
{
    protected const FAMILY = 4;
}
