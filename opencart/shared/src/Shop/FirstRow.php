<?php

declare(strict_types=1);

namespace TrueStock\Shop;

/**
 * The result of a query for at most one row.
 */
final class FirstRow
{
    /**
     * @param string $select what follows SELECT
     * @return array<string, string|null> empty where there is none
     */
    public static function of(Database $database, string $select): array
    {
        foreach ($database->select($select) as $row) {
            return $row;
        }

        return [];
    }
}
