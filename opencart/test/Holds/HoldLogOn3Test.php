<?php

declare(strict_types=1);

namespace TrueStock\Test\Holds;

final class HoldLogOn3Test extends HoldLogContract
{
    protected const FAMILY = 3;
}
