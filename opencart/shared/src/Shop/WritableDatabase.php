<?php

declare(strict_types=1);

namespace TrueStock\Shop;

require_once __DIR__ . '/Database.php';

/**
 * Writes to the shop's database, for code that runs inside OpenCart.
 */
interface WritableDatabase extends Database
{
    /**
     * Runs one statement, in one round trip.
     *
     * @return int number of changed rows
     */
    public function execute(string $statement): int;
}
