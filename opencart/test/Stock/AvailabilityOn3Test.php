<?php

declare(strict_types=1);

namespace TrueStock\Test\Stock;

/**
 * OpenCart 3.x: MyISAM, mixed collations, oc_store.ssl, no master_id.
 */
final class AvailabilityOn3Test extends AvailabilityContract
{
    protected const FAMILY = 3;
}
