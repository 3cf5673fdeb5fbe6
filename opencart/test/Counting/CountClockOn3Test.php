<?php

declare(strict_types=1);

namespace TrueStock\Test\Counting;

final class CountClockOn3Test extends CountClockContract
{
    protected const FAMILY = 3;
}
