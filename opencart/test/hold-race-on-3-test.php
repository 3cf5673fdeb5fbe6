<?php

declare(strict_types=1);

namespace TrueStock\Test;

final class HoldRaceOn3Test extends HoldRaceContract
{
    protected const FAMILY = 3;
}
