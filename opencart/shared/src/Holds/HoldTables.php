<?php

declare(strict_types=1);

namespace TrueStock\Holds;

use TrueStock\Shop\OwnTables;
use TrueStock\Shop\WritableDatabase;

/**
 * The tables of holds, created and dropped with the module.
 */
final class HoldTables
{
    /** Stored as a setting once the tables exist; they are not queried before. */
    public const VERSION = '3';

    private const COLUMNS = [
        'true_stock_hold' => <<<'SQL'
            `hold_id` BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
            `owner` CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
            `product_id` INT NOT NULL,
            `value_id` INT NOT NULL DEFAULT 0,
            `quantity` INT NOT NULL,
            `network` CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
            `customer` CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
            `is_guest` TINYINT NOT NULL,
            `opened` INT UNSIGNED NOT NULL,
            `counted` INT UNSIGNED NOT NULL DEFAULT 0,
            `expires` INT UNSIGNED NOT NULL,
            `paying_until` INT UNSIGNED NOT NULL DEFAULT 0,
            `paying_order` INT NOT NULL DEFAULT 0,
            PRIMARY KEY (`hold_id`),
            KEY `owner` (`owner`),
            KEY `counter` (`product_id`, `value_id`, `expires`, `quantity`, `owner`, `is_guest`, `paying_until`),
            KEY `network` (`network`),
            KEY `expires` (`expires`),
            KEY `paying_order` (`paying_order`)
            SQL,
        'true_stock_counter' => <<<'SQL'
            `product_id` INT NOT NULL,
            `decisions` BIGINT UNSIGNED NOT NULL,
            PRIMARY KEY (`product_id`)
            SQL,
        'true_stock_unpaid' => <<<'SQL'
            `product_id` INT NOT NULL,
            `value_id` INT NOT NULL,
            `hour` INT UNSIGNED NOT NULL,
            `owner` CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
            `network` CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
            `customer` CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
            `piece_seconds` BIGINT UNSIGNED NOT NULL,
            `lapses` INT UNSIGNED NOT NULL,
            PRIMARY KEY (`product_id`, `value_id`, `hour`, `owner`, `network`),
            KEY `network` (`network`, `hour`, `lapses`, `owner`),
            KEY `hour` (`hour`)
            SQL,
        'true_stock_order' => <<<'SQL'
            `order_id` INT NOT NULL,
            `owner` CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
            `network` CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
            `customer` CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
            `opened` INT UNSIGNED NOT NULL,
            PRIMARY KEY (`order_id`),
            KEY `opened` (`opened`)
            SQL,
        'true_stock_log' => <<<'SQL'
            `log_id` BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
            `kind` VARCHAR(16) CHARACTER SET ascii NOT NULL,
            `owner` CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
            `product_id` INT NOT NULL,
            `value_id` INT NOT NULL DEFAULT 0,
            `quantity` INT NOT NULL,
            `order_id` INT NOT NULL DEFAULT 0,
            `network` CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
            `is_guest` TINYINT NOT NULL,
            `logged` INT UNSIGNED NOT NULL,
            PRIMARY KEY (`log_id`),
            KEY `kind` (`kind`, `logged`),
            KEY `logged` (`logged`),
            KEY `product` (`product_id`, `kind`, `logged`, `owner`)
            SQL,
    ];

    /** @var OwnTables */
    private $tables;

    public function __construct(WritableDatabase $database)
    {
        $this->tables = new OwnTables($database, self::COLUMNS);
    }

    /**
     * Creates what is missing; existing tables stay. Those of an older version
     * go first: what they keep is minutes old, or a log.
     */
    public function create(string $existing = self::VERSION): void
    {
        if ($existing !== self::VERSION) {
            $this->drop();
        }
        $this->tables->create();
    }

    public function drop(): void
    {
        $this->tables->drop();
    }
}
