<?php

declare(strict_types=1);

namespace TrueStock\Test\Ledger;

final class LedgerClockOn3Test extends LedgerClockContract
{
    protected const FAMILY = 3;
}
