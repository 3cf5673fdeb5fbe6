<?php

declare(strict_types=1);

namespace TrueStock\Audit;

use TrueStock\Shop\OwnTables;
use TrueStock\Shop\WritableDatabase;

/**
 * The tables of what the owner answers on the audit page.
 */
final class AuditTables
{
    /** Stored in the settings while the tables exist. */
    public const VERSION = '1';

    /** More answers than these do not survive an upgrade of OpenCart 4. */
    private const MOST_ROWS = 5000;

    private const COLUMNS = [
        'true_stock_plenty' => <<<'SQL'
            `product_id` INT NOT NULL,
            `value_id` INT NOT NULL DEFAULT 0,
            PRIMARY KEY (`product_id`, `value_id`)
            SQL,
        'true_stock_dismissal' => <<<'SQL'
            `finding` VARCHAR(160) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
            `until` DATE NOT NULL,
            `reason` VARCHAR(255) CHARACTER SET utf8mb4 NOT NULL,
            `user_id` INT NOT NULL DEFAULT 0,
            PRIMARY KEY (`finding`)
            SQL,
    ];

    /** @var WritableDatabase */
    private $database;

    /** @var OwnTables */
    private $tables;

    public function __construct(WritableDatabase $database)
    {
        $this->database = $database;
        $this->tables = new OwnTables($database, self::COLUMNS);
    }

    /**
     * Creates what is missing; existing tables stay.
     */
    public function create(): void
    {
        $this->tables->create();
    }

    public function drop(): void
    {
        $this->tables->drop();
    }

    /**
     * @return array<string, array<int, array<string, string|null>>> by table
     */
    public function rows(): array
    {
        $rows = [];
        foreach (\array_keys(self::COLUMNS) as $name) {
            $found = $this->database->select("* FROM {$this->database->table($name)} LIMIT " . self::MOST_ROWS);
            $rows[$name] = [];
            foreach ($found as $row) {
                $rows[$name][] = $row;
            }
        }

        return $rows;
    }

    /**
     * @param array<mixed> $rows as rows() returned them
     */
    public function restore(array $rows): void
    {
        foreach (\array_keys(self::COLUMNS) as $name) {
            foreach ((array) ($rows[$name] ?? []) as $row) {
                $values = \array_map([$this->database, 'text'], \array_map('strval', (array) $row));
                $this->database->execute("INSERT IGNORE INTO {$this->database->table($name)}"
                    . ' VALUES (' . \implode(', ', $values) . ')');
            }
        }
    }
}
