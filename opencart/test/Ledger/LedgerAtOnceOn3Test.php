<?php

declare(strict_types=1);

namespace TrueStock\Test\Ledger;

final class LedgerAtOnceOn3Test extends LedgerAtOnceContract
{
    protected const FAMILY = 3;
}
