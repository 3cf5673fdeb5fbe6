<?php

declare(strict_types=1);

namespace TrueStock\Test\Stock;

/**
 * OpenCart 4.x: InnoDB, another prefix, no oc_store.ssl, variants.
 */
final class AvailabilityOn4Test extends AvailabilityContract
{
    protected const FAMILY = 4;
}
