<?php

declare(strict_types=1);

namespace TrueStock\Ledger;

/**
 * Which of some changes make up a difference.
 */
final class SubsetSum
{
    /** More changes of one counter at once than this are not told apart. */
    private const MOST = 12;

    /**
     * @param array<int|string, int> $changes those that are likelier come first
     * @return array<int|string, int>|null the chosen ones, with their keys; null if there are none
     */
    public static function find(array $changes, int $sum): ?array
    {
        $changes = \array_slice($changes, 0, self::MOST, true);
        $keys = \array_keys($changes);
        $count = \count($keys);
        // The first change has the highest bit, so that it is chosen first.
        for ($mask = (1 << $count) - 1; $mask >= 0; $mask--) {
            $chosen = [];
            foreach ($keys as $place => $key) {
                if (($mask >> ($count - 1 - $place) & 1) === 1) {
                    $chosen[$key] = $changes[$key];
                }
            }
            if (\array_sum($chosen) === $sum) {
                return $chosen;
            }
        }

        return null;
    }
}
