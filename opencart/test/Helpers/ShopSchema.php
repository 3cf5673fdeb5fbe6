<?php

declare(strict_types=1);

namespace TrueStock\Test\Helpers;

/**
 * The columns that stock depends on, as the two families of OpenCart have them
 * (3.x: install/opencart.sql, tag 3.0.5.1; 4.x: system/helper/db_schema.php,
 * tag 4.1.0.4).
 */
final class ShopSchema
{
    private const TABLES = [
        'product' => 'product_id INT(11) NOT NULL AUTO_INCREMENT PRIMARY KEY,'
            . ' quantity INT(4) NOT NULL DEFAULT 0, stock_status_id INT(11) NOT NULL,'
            . ' date_available DATE NOT NULL, subtract TINYINT(1) NOT NULL DEFAULT 1,'
            . ' minimum INT(11) NOT NULL DEFAULT 1, status TINYINT(1) NOT NULL DEFAULT 0,'
            . " model VARCHAR(64) NOT NULL DEFAULT '', location VARCHAR(128) NOT NULL DEFAULT '',"
            . ' shipping TINYINT(1) NOT NULL DEFAULT 1, sort_order INT(11) NOT NULL DEFAULT 0',
        'product_to_store' => 'product_id INT(11) NOT NULL, store_id INT(11) NOT NULL DEFAULT 0,'
            . ' PRIMARY KEY (product_id, store_id)',
        'product_option_value' => 'product_option_value_id INT(11) NOT NULL AUTO_INCREMENT PRIMARY KEY,'
            . ' product_option_id INT(11) NOT NULL, product_id INT(11) NOT NULL,'
            . ' option_id INT(11) NOT NULL DEFAULT 0, option_value_id INT(11) NOT NULL DEFAULT 0,'
            . ' quantity INT(3) NOT NULL, subtract TINYINT(1) NOT NULL',
        'product_option' => 'product_option_id INT(11) NOT NULL AUTO_INCREMENT PRIMARY KEY,'
            . ' product_id INT(11) NOT NULL, required TINYINT(1) NOT NULL',
        'option' => 'option_id INT(11) NOT NULL AUTO_INCREMENT PRIMARY KEY, type VARCHAR(32) NOT NULL',
        'product_description' => 'product_id INT(11) NOT NULL, language_id INT(11) NOT NULL,'
            . ' name VARCHAR(255) NOT NULL, PRIMARY KEY (product_id, language_id)',
        'option_description' => 'option_id INT(11) NOT NULL, language_id INT(11) NOT NULL,'
            . ' name VARCHAR(128) NOT NULL, PRIMARY KEY (option_id, language_id)',
        'option_value_description' => 'option_value_id INT(11) NOT NULL, language_id INT(11) NOT NULL,'
            . ' name VARCHAR(128) NOT NULL, PRIMARY KEY (option_value_id, language_id)',
        'order' => 'order_id INT(11) NOT NULL AUTO_INCREMENT PRIMARY KEY, order_status_id INT(11) NOT NULL DEFAULT 0,'
            . ' date_added DATETIME NOT NULL',
        'order_product' => 'order_product_id INT(11) NOT NULL AUTO_INCREMENT PRIMARY KEY,'
            . ' order_id INT(11) NOT NULL, product_id INT(11) NOT NULL, quantity INT(4) NOT NULL',
        'order_option' => 'order_option_id INT(11) NOT NULL AUTO_INCREMENT PRIMARY KEY, order_id INT(11) NOT NULL,'
            . ' order_product_id INT(11) NOT NULL, product_option_value_id INT(11) NOT NULL DEFAULT 0',
        'order_history' => 'order_history_id INT(11) NOT NULL AUTO_INCREMENT PRIMARY KEY, order_id INT(11) NOT NULL,'
            . ' order_status_id INT(11) NOT NULL',
        'order_status' => 'order_status_id INT(11) NOT NULL AUTO_INCREMENT, language_id INT(11) NOT NULL,'
            . ' name VARCHAR(32) NOT NULL, PRIMARY KEY (order_status_id, language_id)',
        'product_to_category' => 'product_id INT(11) NOT NULL, category_id INT(11) NOT NULL,'
            . ' PRIMARY KEY (product_id, category_id)',
        'category_description' => 'category_id INT(11) NOT NULL, language_id INT(11) NOT NULL,'
            . ' name VARCHAR(255) NOT NULL, PRIMARY KEY (category_id, language_id)',
        'user' => 'user_id INT(11) NOT NULL AUTO_INCREMENT PRIMARY KEY, username VARCHAR(20) NOT NULL',
        'stock_status' => 'stock_status_id INT(11) NOT NULL AUTO_INCREMENT, language_id INT(11) NOT NULL,'
            . ' name VARCHAR(200) NOT NULL, PRIMARY KEY (stock_status_id, language_id)',
        'language' => 'language_id INT(11) NOT NULL AUTO_INCREMENT PRIMARY KEY, code VARCHAR(5) NOT NULL,'
            . ' sort_order INT(3) NOT NULL DEFAULT 0, status TINYINT(1) NOT NULL',
        'setting' => 'setting_id INT(11) NOT NULL AUTO_INCREMENT PRIMARY KEY,'
            . ' store_id INT(11) NOT NULL DEFAULT 0, code VARCHAR(128) NOT NULL, `key` VARCHAR(128) NOT NULL,'
            . ' value TEXT NOT NULL, serialized TINYINT(1) NOT NULL',
        'store' => 'store_id INT(11) NOT NULL AUTO_INCREMENT PRIMARY KEY, url VARCHAR(255) NOT NULL',
        'user' => 'user_id INT(11) NOT NULL AUTO_INCREMENT PRIMARY KEY, username VARCHAR(20) NOT NULL',
    ];

    private const ONLY = [
        3 => ['store' => ', `ssl` VARCHAR(255) NOT NULL'],
        4 => [
            'product' => ", master_id INT(11) NOT NULL DEFAULT 0, variant TEXT NOT NULL DEFAULT (''),"
                . " override TEXT NOT NULL DEFAULT ('')",
            'order_product' => ', master_id INT(11) NOT NULL DEFAULT 0',
        ],
    ];

    /**
     * @return string[] names of the tables, without prefix
     */
    public static function tables(): array
    {
        return \array_keys(self::TABLES);
    }

    /**
     * @param int $family 3 or 4
     */
    public static function create(\mysqli $link, int $family, string $database, string $prefix): void
    {
        $variation = Variation::current();
        $link->query("CREATE DATABASE `$database` DEFAULT CHARSET {$variation->databaseCharset()}");
        $options = $variation->tables($family);
        foreach (self::tables() as $index => $name) {
            $columns = self::TABLES[$name] . (self::ONLY[$family][$name] ?? '');
            $option = $options[$index % \count($options)];
            $link->query("CREATE TABLE `$database`.`$prefix$name` ($columns) $option");
        }
    }
}
