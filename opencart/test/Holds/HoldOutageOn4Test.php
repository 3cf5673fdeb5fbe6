<?php

declare(strict_types=1);

namespace TrueStock\Test\Holds;

final class HoldOutageOn4Test extends HoldOutageContract
{
    protected const FAMILY = 4;
}
