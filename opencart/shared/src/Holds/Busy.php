<?php

declare(strict_types=1);

namespace TrueStock\Holds;

/**
 * Too many shoppers at once: nothing was done, and another attempt may work.
 */
final class Busy extends \RuntimeException
{
}
