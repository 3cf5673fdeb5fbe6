<?php

declare(strict_types=1);

namespace TrueStock\Test\Holds;

final class HoldLogOn4Test extends HoldLogContract
{
    protected const FAMILY = 4;
}
