<?php

declare(strict_types=1);

namespace TrueStock\Ledger;

use TrueStock\Shop\Database;

/**
 * Which changes under way still have a process that will settle them.
 */
final class Connections
{
    /** A process that is still connected has been forgotten after this. */
    private const LONGEST_SECONDS = 3600;

    /** @var Database */
    private $database;

    /** @var array<string, true> movements of this process */
    private $own = [];

    public function __construct(Database $database)
    {
        $this->database = $database;
    }

    public function open(Movement $movement): void
    {
        $this->own[$movement->id] = true;
    }

    public function close(Movement $movement): void
    {
        unset($this->own[$movement->id]);
    }

    /**
     * @param Entry[] $entries under way
     * @return array<int, bool> by connection
     */
    public function alive(array $entries): array
    {
        $ids = [];
        foreach ($entries as $entry) {
            if (!isset($this->own[$entry->movement])) {
                $ids[] = $entry->connection;
            }
        }
        if ($ids === []) {
            return [];
        }
        // A user sees the connections of the same user without any right.
        $found = $this->database->select('`ID` AS `id`, CONNECTION_ID() AS `own` FROM information_schema.PROCESSLIST'
            . ' WHERE `ID` IN (' . \implode(',', \array_unique($ids)) . ')');
        $alive = [];
        foreach ($found as $row) {
            // This process knows its own.
            $alive[(int) $row['id']] = (int) $row['id'] !== (int) $row['own'];
        }

        return $alive;
    }

    /**
     * @param array<int, bool> $alive by connection
     * @param int $now epoch seconds, of the database
     */
    public function isAlive(Entry $entry, array $alive, int $now): bool
    {
        return isset($this->own[$entry->movement])
            || (($alive[$entry->connection] ?? false) && $entry->began > $now - self::LONGEST_SECONDS);
    }
}
