<?php

declare(strict_types=1);

namespace TrueStock\Ledger;

use TrueStock\Shop\OwnTables;
use TrueStock\Shop\WritableDatabase;

/**
 * The ledger's tables: the history, and what open product forms have saved.
 */
final class LedgerTables
{
    /** Stored in the settings while the tables exist. */
    public const VERSION = '1';

    private const HISTORY = 'true_stock_ledger';

    private const COLUMNS = [
        self::HISTORY => <<<'SQL'
            `change_id` INT UNSIGNED NOT NULL AUTO_INCREMENT,
            `product_id` INT NOT NULL,
            `value_id` INT NOT NULL DEFAULT 0,
            `step` INT UNSIGNED NULL,
            `since` INT UNSIGNED NOT NULL DEFAULT 0,
            `change` INT NOT NULL,
            `quantity` INT NOT NULL,
            `cause` VARCHAR(12) CHARACTER SET ascii NOT NULL,
            `is_absolute` TINYINT NOT NULL DEFAULT 0,
            `is_counted` TINYINT NOT NULL DEFAULT 1,
            `movement` CHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
            `order_id` INT NOT NULL DEFAULT 0,
            `user_id` INT NOT NULL DEFAULT 0,
            `connection` BIGINT UNSIGNED NOT NULL DEFAULT 0,
            `began` INT UNSIGNED NOT NULL,
            `written` INT UNSIGNED NOT NULL,
            PRIMARY KEY (`change_id`),
            UNIQUE KEY `chain` (`product_id`, `value_id`, `step`),
            KEY `open` (`step`, `product_id`),
            KEY `movement` (`movement`),
            KEY `order_id` (`order_id`),
            KEY `written` (`written`)
            SQL,
        'true_stock_form' => <<<'SQL'
            `form_id` CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
            `product_id` INT NOT NULL,
            `saved` MEDIUMTEXT NOT NULL,
            `written` INT UNSIGNED NOT NULL,
            PRIMARY KEY (`form_id`),
            KEY `written` (`written`)
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
        $this->beginHistory();
    }

    /**
     * @param bool $keepsHistory whether an upgrade shall find it
     */
    public function drop(bool $keepsHistory): void
    {
        $this->tables->drop($keepsHistory ? [self::HISTORY] : []);
    }

    /** The quantities from which all changes count. */
    private function beginHistory(): void
    {
        $history = $this->database->table(self::HISTORY);
        $sources = [
            'product' => ['s.`product_id`', '0'],
            'product_option_value' => ['s.`product_id`', 's.`product_option_value_id`'],
        ];
        foreach ($sources as $name => [$product, $value]) {
            $this->database->execute("INSERT INTO $history (`product_id`, `value_id`, `step`, `change`, `quantity`,"
                . " `cause`, `began`, `written`) SELECT $product, $value, 1, 0, s.`quantity`, '" . Entry::FIRST . "',"
                . " UNIX_TIMESTAMP(), UNIX_TIMESTAMP() FROM {$this->database->table($name)} s"
                . " LEFT JOIN $history l ON l.`product_id` = $product AND l.`value_id` = $value"
                . ' WHERE l.`change_id` IS NULL');
        }
    }
}
