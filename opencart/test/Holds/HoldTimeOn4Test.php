<?php

declare(strict_types=1);

namespace TrueStock\Test\Holds;

final class HoldTimeOn4Test extends HoldTimeContract
{
    protected const FAMILY = 4;
}
