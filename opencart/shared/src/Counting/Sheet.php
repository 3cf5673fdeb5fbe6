<?php

declare(strict_types=1);

namespace TrueStock\Counting;

use TrueStock\Shop\Database;
use TrueStock\Shop\Text;

/**
 * The lines of a list: what each counter is, and where it lies.
 */
final class Sheet
{
    /** @var Database */
    private $database;

    /** @var int of the names */
    private $languageId;

    public function __construct(Database $database, int $languageId)
    {
        $this->database = $database;
        $this->languageId = $languageId;
    }

    /**
     * @param string[] $keys of counters
     * @return array<int, array<string, int|string>> in their order, without those that were deleted
     */
    public function lines(array $keys): array
    {
        if ($keys === []) {
            return [];
        }
        $ids = \implode(',', \array_unique(\array_map('intval', $keys)));
        $lines = $this->products($ids) + $this->values($ids);
        $found = [];
        foreach ($keys as $key) {
            if (isset($lines[$key])) {
                // A value lies where its product does.
                $found[] = $lines[$key] + $lines[(int) $key . ':0'];
            }
        }

        return $found;
    }

    /**
     * @return array<string, array<string, int|string>> by key
     */
    private function products(string $ids): array
    {
        $found = $this->database->select('p.`product_id`, p.`model`, p.`location`, p.`quantity`, d.`name`,'
            . " (SELECT MIN(cd.`name`) FROM {$this->table('product_to_category')} c"
            . " JOIN {$this->table('category_description')} cd ON cd.`category_id` = c.`category_id`"
            . " AND cd.`language_id` = $this->languageId WHERE c.`product_id` = p.`product_id`) AS `category`"
            . " FROM {$this->table('product')} p LEFT JOIN {$this->table('product_description')} d"
            . " ON d.`product_id` = p.`product_id` AND d.`language_id` = $this->languageId"
            . " WHERE p.`product_id` IN ($ids)");
        $lines = [];
        foreach ($found as $row) {
            $lines[(int) $row['product_id'] . ':0'] = [
                'product' => (int) $row['product_id'],
                'value' => 0,
                'label' => '',
                'quantity' => (int) $row['quantity'],
                'name' => Text::plain($row['name'] ?? "#{$row['product_id']}"),
                'model' => Text::plain((string) $row['model']),
                'location' => Text::plain((string) $row['location']),
                'category' => Text::plain((string) $row['category']),
            ];
        }

        return $lines;
    }

    /**
     * @return array<string, array<string, int|string>> by key
     */
    private function values(string $ids): array
    {
        $found = $this->database->select('v.`product_id`, v.`product_option_value_id` AS `value_id`, v.`quantity`,'
            . " o.`name` AS `option`, n.`name` FROM {$this->table('product_option_value')} v"
            . " LEFT JOIN {$this->table('option_description')} o ON o.`option_id` = v.`option_id`"
            . " AND o.`language_id` = $this->languageId"
            . " LEFT JOIN {$this->table('option_value_description')} n ON n.`option_value_id` = v.`option_value_id`"
            . " AND n.`language_id` = $this->languageId WHERE v.`product_id` IN ($ids)");
        $lines = [];
        foreach ($found as $row) {
            $lines[(int) $row['product_id'] . ':' . (int) $row['value_id']] = [
                'product' => (int) $row['product_id'],
                'value' => (int) $row['value_id'],
                'label' => Text::plain("{$row['option']}: {$row['name']}"),
                'quantity' => (int) $row['quantity'],
            ];
        }

        return $lines;
    }

    private function table(string $name): string
    {
        return $this->database->table($name);
    }
}
