<?php

declare(strict_types=1);

namespace TrueStock\Test\Stock;

final class PlentyOn3Test extends PlentyContract
{
    protected const FAMILY = 3;
}
