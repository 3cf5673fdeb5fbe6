<?php

declare(strict_types=1);

namespace TrueStock\Shop;

/**
 * Tables of ours. Always InnoDB, which survives a crash, even where the shop's
 * own are MyISAM (3.x).
 */
final class OwnTables
{
    /** @var WritableDatabase */
    private $database;

    /** @var array<string, string> */
    private $columns;

    /**
     * @param array<string, string> $columns SQL of columns and keys, by the table's name
     */
    public function __construct(WritableDatabase $database, array $columns)
    {
        $this->database = $database;
        $this->columns = $columns;
    }

    /**
     * Creates what is missing; existing tables stay.
     */
    public function create(): void
    {
        foreach ($this->columns as $name => $columns) {
            $this->database->execute(
                "CREATE TABLE IF NOT EXISTS {$this->database->table($name)} ($columns) ENGINE=InnoDB"
            );
        }
    }

    /**
     * @param string[] $kept names of tables that stay
     */
    public function drop(array $kept = []): void
    {
        foreach (\array_diff(\array_keys($this->columns), $kept) as $name) {
            $this->database->execute("DROP TABLE IF EXISTS {$this->database->table($name)}");
        }
    }
}
