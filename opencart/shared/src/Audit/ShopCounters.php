<?php

declare(strict_types=1);

namespace TrueStock\Audit;

use TrueStock\Shop\Database;
use TrueStock\Shop\Text;

/**
 * The counters of a range of products, from the shop's own tables.
 */
final class ShopCounters
{
    /** @var Database */
    private $database;

    /** @var int of the names */
    private $languageId;

    /** @var string SQL: the shop's time */
    private $now;

    /** @var bool */
    private $isVersion4;

    /** @var array<int, string> names by option_id */
    private $options;

    /** @var array<int, string> names by option_value_id */
    private $values;

    /** @var array<int, true> options of checkboxes, by option_id */
    private $checkboxes = [];

    public function __construct(Database $database, int $languageId, string $now, bool $isVersion4)
    {
        $this->database = $database;
        $this->languageId = $languageId;
        $this->now = $database->text($now);
        $this->isVersion4 = $isVersion4;
        $this->options = $this->names('option');
        $this->values = $this->names('option_value');
        $found = $database->select("`option_id` FROM {$database->table('option')} WHERE `type` = 'checkbox'");
        foreach ($found as $row) {
            $this->checkboxes[(int) $row['option_id']] = true;
        }
    }

    /**
     * @return array<string, array<string, mixed>> by key, 30:0; each product before its values
     */
    public function read(int $first, int $last): array
    {
        $values = $this->values($first, $last);
        $counters = [];
        foreach ($this->products($first, $last) as $id => $product) {
            $counters["$id:0"] = $product;
            foreach ($values[$id] ?? [] as $valueId => $value) {
                $own = ['name' => $product['name'], 'isOnSale' => $product['isOnSale']];
                $counters["$id:$valueId"] = $value + $own;
            }
        }

        return $counters;
    }

    /**
     * @return iterable<int, array<string, mixed>> by product_id
     */
    private function products(int $first, int $last): iterable
    {
        $variant = $this->isVersion4 ? 'p.`master_id`, p.`override`' : "0 AS `master_id`, '' AS `override`";
        $found = $this->database->select("p.`product_id`, p.`quantity`, p.`minimum`, p.`subtract`, d.`name`, $variant,"
            . " p.`status` = 1 AND p.`date_available` <= $this->now AND EXISTS (SELECT 1"
            . " FROM {$this->database->table('product_to_store')} s WHERE s.`product_id` = p.`product_id`)"
            . " AS `is_on_sale` FROM {$this->database->table('product')} p"
            . " LEFT JOIN {$this->database->table('product_description')} d"
            . " ON d.`product_id` = p.`product_id` AND d.`language_id` = $this->languageId"
            . " WHERE p.`product_id` BETWEEN $first AND $last ORDER BY p.`product_id`");
        foreach ($found as $row) {
            yield (int) $row['product_id'] => [
                'productId' => (string) (int) $row['product_id'],
                'name' => Text::plain((string) $row['name']),
                'quantity' => (int) $row['quantity'],
                'minimum' => (int) $row['minimum'],
                'isCounted' => (int) $row['subtract'] === 1,
                'isOnSale' => (int) $row['is_on_sale'] === 1,
            ] + self::master($row);
        }
    }

    /**
     * @return array<int, array<int, array<string, mixed>>> by product_id and value
     */
    private function values(int $first, int $last): array
    {
        $table = [$this->database, 'table'];
        $found = $this->database->select('v.`product_id`, v.`product_option_value_id` AS `value_id`,'
            . ' v.`product_option_id` AS `option_id`, v.`quantity`, v.`subtract`, o.`required`,'
            . " v.`option_id` AS `option`, v.`option_value_id` AS `value` FROM {$table('product_option_value')} v"
            . " LEFT JOIN {$table('product_option')} o ON o.`product_option_id` = v.`product_option_id`"
            . " WHERE v.`product_id` BETWEEN $first AND $last ORDER BY v.`product_id`, v.`product_option_value_id`");
        $values = [];
        foreach ($found as $row) {
            $values[(int) $row['product_id']][(int) $row['value_id']] = [
                'productId' => (string) (int) $row['product_id'],
                'valueId' => (string) (int) $row['value_id'],
                'optionId' => (string) (int) $row['option_id'],
                'label' => $this->label((int) $row['option'], (int) $row['value']),
                'quantity' => (int) $row['quantity'],
                'isCounted' => (int) $row['subtract'] === 1,
                'isRequired' => (int) $row['required'] === 1,
            ] + (isset($this->checkboxes[(int) $row['option']]) ? ['takesSeveral' => true] : []);
        }

        return $values;
    }

    /**
     * All products share them: so they are few.
     *
     * @return array<int, string> by id
     */
    private function names(string $what): array
    {
        $names = [];
        $found = $this->database->select("`{$what}_id` AS `id`, `name`"
            . " FROM {$this->database->table("{$what}_description")} WHERE `language_id` = $this->languageId");
        foreach ($found as $row) {
            $names[(int) $row['id']] = Text::plain((string) $row['name']);
        }

        return $names;
    }

    private function label(int $optionId, int $optionValueId): string
    {
        return ($this->options[$optionId] ?? '') . ': ' . ($this->values[$optionValueId] ?? '');
    }

    /**
     * Only a variant that has the quantity of its master (admin model
     * catalog/product, editVariants(), tag 4.1.0.4).
     *
     * @param array<string, string|null> $row
     * @return array<string, string>
     */
    private static function master(array $row): array
    {
        $masterId = (int) $row['master_id'];
        $override = \json_decode((string) $row['override'], true);
        $isOwn = \is_array($override) && \array_key_exists('quantity', $override);

        return $masterId === 0 || $isOwn ? [] : ['masterId' => (string) $masterId];
    }
}
