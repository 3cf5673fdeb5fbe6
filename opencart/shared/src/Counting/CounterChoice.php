<?php

declare(strict_types=1);

namespace TrueStock\Counting;

use TrueStock\Shop\Database;

/**
 * Which counters are to be counted, as keys of product and option value: 30:0.
 */
final class CounterChoice
{
    /** At the most, for one list. */
    public const MOST = 500;

    /** @var Database */
    private $database;

    public function __construct(Database $database)
    {
        $this->database = $database;
    }

    /**
     * A random sample of what is counted and on sale, each as likely as any
     * other. The seed tells it again.
     *
     * @param string $seed hexadecimal digits
     * @param string $now the shop's time
     * @return string[]
     */
    public function sample(int $number, string $seed, string $now): array
    {
        $isOnSale = "p.`status` = 1 AND p.`date_available` <= {$this->database->text($now)} AND EXISTS (SELECT 1"
            . " FROM {$this->table('product_to_store')} s WHERE s.`product_id` = p.`product_id`)";
        $key = $this->database->text("$seed:");

        return $this->keys("k.`product_id`, k.`value_id` FROM ({$this->counters($isOnSale)}) k"
            . " ORDER BY SHA2(CONCAT($key, k.`product_id`, ':', k.`value_id`), 256) LIMIT " . self::limit($number));
    }

    /**
     * The first of a category, in the order of the storefront.
     *
     * @return string[]
     */
    public function category(int $categoryId, int $number, int $languageId): array
    {
        $isIn = "EXISTS (SELECT 1 FROM {$this->table('product_to_category')} c"
            . " WHERE c.`product_id` = p.`product_id` AND c.`category_id` = $categoryId)";

        return $this->keys("k.`product_id`, k.`value_id` FROM ({$this->counters($isIn)}) k"
            . " LEFT JOIN {$this->table('product_description')} d ON d.`product_id` = k.`product_id`"
            . " AND d.`language_id` = $languageId"
            . ' ORDER BY k.`sort_order`, LCASE(d.`name`), k.`product_id`, k.`value_id` LIMIT ' . self::limit($number));
    }

    /**
     * Those of a list that are there, in its order.
     *
     * @param string[] $keys
     * @return string[]
     */
    public function chosen(array $keys): array
    {
        $keys = \preg_grep('/^[1-9]\d{0,8}:\d{1,9}$/D', \array_filter($keys, 'is_string'));
        $keys = \array_slice(\array_unique($keys), 0, self::MOST);
        if ($keys === []) {
            return [];
        }
        $ids = \implode(',', \array_unique(\array_map('intval', $keys)));
        $there = $this->keys("`product_id`, 0 AS `value_id` FROM {$this->table('product')}"
            . " WHERE `product_id` IN ($ids) UNION ALL SELECT `product_id`, `product_option_value_id`"
            . " FROM {$this->table('product_option_value')} WHERE `product_id` IN ($ids)");

        return \array_values(\array_intersect($keys, $there));
    }

    /** What sales lower, of the products for which a condition holds. */
    private function counters(string $condition): string
    {
        return "SELECT p.`product_id`, 0 AS `value_id`, p.`sort_order` FROM {$this->table('product')} p"
            . " WHERE p.`subtract` = 1 AND $condition"
            . " UNION ALL SELECT v.`product_id`, v.`product_option_value_id`, p.`sort_order`"
            . " FROM {$this->table('product_option_value')} v JOIN {$this->table('product')} p"
            . " ON p.`product_id` = v.`product_id` WHERE v.`subtract` = 1 AND $condition";
    }

    /**
     * @return string[]
     */
    private function keys(string $select): array
    {
        $keys = [];
        foreach ($this->database->select($select) as $row) {
            $keys[] = (int) $row['product_id'] . ':' . (int) $row['value_id'];
        }

        return $keys;
    }

    private static function limit(int $number): int
    {
        return \max(1, \min(self::MOST, $number));
    }

    private function table(string $name): string
    {
        return $this->database->table($name);
    }
}
