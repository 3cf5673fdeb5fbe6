<?php

declare(strict_types=1);

namespace TrueStock\Test\Audit;

final class FactsOn3Test extends FactsContract
{
    protected const FAMILY = 3;
}
