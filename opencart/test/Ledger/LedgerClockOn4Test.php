<?php

declare(strict_types=1);

namespace TrueStock\Test\Ledger;

final class LedgerClockOn4Test extends LedgerClockContract
{
    protected const FAMILY = 4;
}
