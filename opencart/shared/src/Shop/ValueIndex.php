<?php

declare(strict_types=1);

namespace TrueStock\Shop;

/**
 * An index on OpenCart's own table of option values, by product. No version has
 * one (install/opencart.sql, tag 3.0.5.1; system/helper/db_schema.php, tag
 * 4.1.0.4): without it, whoever reads the values of one product reads those of
 * all, and an open page asks for them again and again. A database user without
 * the right to alter tables has to do without it.
 */
final class ValueIndex
{
    private const NAME = 'true_stock_product';

    private const TABLE = 'product_option_value';

    /** @var WritableDatabase */
    private $database;

    public function __construct(WritableDatabase $database)
    {
        $this->database = $database;
    }

    /**
     * Unless the shop has one.
     */
    public function create(): void
    {
        $this->alter(function (): string {
            return $this->names() === [] ? 'ADD INDEX `' . self::NAME . '` (`product_id`)' : '';
        });
    }

    /**
     * One of the shop's own stays.
     */
    public function drop(): void
    {
        $this->alter(function (): string {
            return \in_array(self::NAME, $this->names(), true) ? 'DROP INDEX `' . self::NAME . '`' : '';
        });
    }

    /**
     * @param callable(): string $change empty for none
     */
    private function alter(callable $change): void
    {
        try {
            $sql = $change();
            $sql === '' || $this->database->execute("ALTER TABLE {$this->table()} $sql");
        } catch (\Throwable $error) {
            \error_log('True Stock: the index on option values is as it was. ' . $error->getMessage());
        }
    }

    private function table(): string
    {
        return $this->database->table(self::TABLE);
    }

    /**
     * @return string[] of indexes that begin with the product
     */
    private function names(): array
    {
        $table = $this->database->text((string) \constant('DB_PREFIX') . self::TABLE);
        $names = [];
        $found = $this->database->select('`INDEX_NAME` AS `name` FROM information_schema.STATISTICS'
            . " WHERE `TABLE_SCHEMA` = DATABASE() AND `TABLE_NAME` = $table"
            . " AND `COLUMN_NAME` = 'product_id' AND `SEQ_IN_INDEX` = 1");
        foreach ($found as $row) {
            $names[] = (string) $row['name'];
        }

        return $names;
    }
}
