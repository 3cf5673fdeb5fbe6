<?php

declare(strict_types=1);

namespace TrueStock\Test\Ledger;

final class LedgerOutageOn4Test extends LedgerOutageContract
{
    protected const FAMILY = 4;
}
