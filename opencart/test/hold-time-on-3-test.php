<?php

declare(strict_types=1);

namespace TrueStock\Test;

final class HoldTimeOn3Test extends HoldTimeContract
{
    protected const FAMILY = 3;
}
