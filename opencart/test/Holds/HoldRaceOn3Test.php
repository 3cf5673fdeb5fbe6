<?php

declare(strict_types=1);

namespace TrueStock\Test\Holds;

final class HoldRaceOn3Test extends HoldRaceContract
{
    protected const FAMILY = 3;
}
