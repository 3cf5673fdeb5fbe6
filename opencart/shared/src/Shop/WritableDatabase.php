<?php

declare(strict_types=1);

namespace TrueStock\Shop;

require_once __DIR__ . '/Database.php';

/**
 * The shop's database for those who change it: only code inside of OpenCart.
 */
interface WritableDatabase extends Database
{
    /**
     * Changes something; one round trip.
     *
     * @return int rows that were changed
     */
    public function execute(string $statement): int;
}
