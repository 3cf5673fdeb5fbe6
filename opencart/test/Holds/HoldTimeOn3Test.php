<?php

declare(strict_types=1);

namespace TrueStock\Test\Holds;

final class HoldTimeOn3Test extends HoldTimeContract
{
    protected const FAMILY = 3;
}
