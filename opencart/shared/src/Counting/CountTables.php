<?php

declare(strict_types=1);

namespace TrueStock\Counting;

use TrueStock\Shop\OwnTables;
use TrueStock\Shop\WritableDatabase;

/**
 * The tables of counting: what was to be counted, and each count.
 */
final class CountTables
{
    /** Stored in the settings while the tables exist. */
    public const VERSION = '1';

    private const COLUMNS = [
        'true_stock_count_list' => <<<'SQL'
            `list_id` INT UNSIGNED NOT NULL AUTO_INCREMENT,
            `kind` VARCHAR(8) CHARACTER SET ascii NOT NULL,
            `counters` MEDIUMTEXT NOT NULL,
            `seed` CHAR(16) CHARACTER SET ascii NOT NULL DEFAULT '',
            `user_id` INT NOT NULL DEFAULT 0,
            `created` INT UNSIGNED NOT NULL,
            `finished` INT UNSIGNED NULL,
            `number` INT NOT NULL DEFAULT 0,
            `accurate` INT NOT NULL DEFAULT 0,
            `tolerance` INT NOT NULL DEFAULT 0,
            PRIMARY KEY (`list_id`),
            KEY `finished` (`finished`)
            SQL,
        'true_stock_count' => <<<'SQL'
            `count_id` INT UNSIGNED NOT NULL AUTO_INCREMENT,
            `entry` CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
            `list_id` INT UNSIGNED NOT NULL DEFAULT 0,
            `product_id` INT NOT NULL,
            `value_id` INT NOT NULL DEFAULT 0,
            `counted` INT NOT NULL,
            `recorded` INT NULL,
            `change` INT NULL,
            `counted_at` INT UNSIGNED NOT NULL,
            `entered` INT UNSIGNED NOT NULL,
            `user_id` INT NOT NULL DEFAULT 0,
            PRIMARY KEY (`count_id`),
            UNIQUE KEY `entry` (`entry`),
            KEY `counter` (`product_id`, `value_id`, `counted_at`),
            KEY `list_id` (`list_id`),
            KEY `entered` (`entered`)
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
     * @param int $years how long counts stay
     */
    public function forget(int $years): void
    {
        $age = "UNIX_TIMESTAMP() - $years * 365 * 86400";
        foreach (['true_stock_count' => 'entered', 'true_stock_count_list' => 'created'] as $name => $time) {
            $this->database->execute("DELETE FROM {$this->database->table($name)} WHERE `$time` < $age");
        }
    }
}
