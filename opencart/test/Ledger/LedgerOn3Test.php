<?php

declare(strict_types=1);

namespace TrueStock\Test\Ledger;

final class LedgerOn3Test extends LedgerContract
{
    protected const FAMILY = 3;
}
