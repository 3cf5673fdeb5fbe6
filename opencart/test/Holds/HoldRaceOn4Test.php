<?php

declare(strict_types=1);

namespace TrueStock\Test\Holds;

final class HoldRaceOn4Test extends HoldRaceContract
{
    protected const FAMILY = 4;
}
