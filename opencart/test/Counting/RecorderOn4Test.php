<?php

declare(strict_types=1);

namespace TrueStock\Test\Counting;

final class RecorderOn4Test extends RecorderContract
{
    protected const FAMILY = 4;
}
