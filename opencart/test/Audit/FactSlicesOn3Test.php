<?php

declare(strict_types=1);

namespace TrueStock\Test\Audit;

final class FactSlicesOn3Test extends FactSlicesContract
{
    protected const FAMILY = 3;
}
