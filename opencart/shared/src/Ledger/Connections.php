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

    /**
     * SQL: when the server started, in epoch seconds. It stands in the middle of
     * UUID_SHORT() (MySQL manual, 12.24), also where nothing else tells it.
     */
    private const STARTED = '(UUID_SHORT() >> 24) & 4294967295';

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
     * @return array<int, int> when the server started, in epoch seconds, by connection
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
        $found = $this->database->select('`ID` AS `id`, ' . self::STARTED . ' AS `started`'
            . ' FROM information_schema.PROCESSLIST WHERE `ID` IN (' . \implode(',', \array_unique($ids)) . ')'
            // This process knows its own.
            . ' AND `ID` <> CONNECTION_ID()');
        $alive = [];
        foreach ($found as $row) {
            $alive[(int) $row['id']] = (int) $row['started'];
        }

        return $alive;
    }

    /**
     * @param array<int, int> $alive from alive()
     * @param int $now epoch seconds, of the database
     */
    public function isAlive(Entry $entry, array $alive, int $now): bool
    {
        if (isset($this->own[$entry->movement])) {
            return true;
        }
        $started = $alive[$entry->connection] ?? null;
        if ($started === null || $entry->began <= $now - self::LONGEST_SECONDS) {
            return false;
        }

        // A server that starts gives the numbers of its connections again. One
        // that started in the time to come has had its clock set back.
        return $entry->began >= $started || $started > $now;
    }
}
