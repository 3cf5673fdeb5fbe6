<?php

declare(strict_types=1);

namespace TrueStock\Shop;

/**
 * The answer to a question that has one row, or none.
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
