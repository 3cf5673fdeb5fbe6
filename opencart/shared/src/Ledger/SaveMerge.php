<?php

declare(strict_types=1);

namespace TrueStock\Ledger;

/**
 * What a save writes, so that no sale since the form was opened is undone.
 */
final class SaveMerge
{
    /**
     * @param int $typed what the form sent
     * @param int|null $base what it showed, or had sent at its last save; null: nobody knows
     * @param int $now what is in the table
     */
    public static function of(int $typed, ?int $base, int $now): int
    {
        if ($base === null) {
            return $typed;
        }
        if ($typed === $base) {
            return $now;
        }

        // Who types 0 says that there is nothing left.
        return $typed === 0 ? 0 : \max(0, $now + $typed - $base);
    }
}
