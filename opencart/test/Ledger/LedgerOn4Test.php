<?php

declare(strict_types=1);

namespace TrueStock\Test\Ledger;

final class LedgerOn4Test extends LedgerContract
{
    protected const FAMILY = 4;
}
