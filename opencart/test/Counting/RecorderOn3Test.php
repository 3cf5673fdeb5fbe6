<?php

declare(strict_types=1);

namespace TrueStock\Test\Counting;

final class RecorderOn3Test extends RecorderContract
{
    protected const FAMILY = 3;
}
