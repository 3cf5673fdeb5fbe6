<?php

declare(strict_types=1);

namespace TrueStock\Test\Counting;

final class CountOutageOn3Test extends CountOutageContract
{
    protected const FAMILY = 3;
}
