<?php

declare(strict_types=1);

namespace TrueStock\Ledger;

use TrueStock\Shop\Database;
use TrueStock\Shop\Text;

/**
 * The changes of a product and of its option values, to be read by its owner.
 */
final class History
{
    /** Changes of each counter to show. */
    private const MOST = 100;

    /** @var Database */
    private $database;

    public function __construct(Database $database)
    {
        $this->database = $database;
    }

    /**
     * @return array<int, array<string, mixed>> the product first, then its values
     */
    public function of(int $productId, int $languageId): array
    {
        $counters = [];
        foreach ((new StockTable($this->database))->accounts([$productId]) as $account) {
            $counters[] = [
                'value' => $account->valueId,
                'label' => $this->label($account->valueId, $languageId),
                'quantity' => $account->quantity,
                'changes' => $this->changes($productId, $account->valueId),
            ];
        }

        return $counters;
    }

    /**
     * @return array<int, array<string, int|string>> the latest first
     */
    private function changes(int $productId, int $valueId): array
    {
        $found = $this->database->select('l.`change_id`, l.`change`, l.`quantity`, l.`cause`, l.`order_id`,'
            . ' l.`movement`, l.`began`, l.`written`, u.`username`'
            . " FROM {$this->database->table('true_stock_ledger')} l"
            . " LEFT JOIN {$this->database->table('user')} u ON u.`user_id` = l.`user_id` AND l.`user_id` > 0"
            . " WHERE l.`product_id` = $productId AND l.`value_id` = $valueId AND l.`step` IS NOT NULL"
            . " AND (l.`change` <> 0 OR l.`cause` IN ('" . Entry::FIRST . "', '" . Entry::COUNT . "'))"
            . ' ORDER BY l.`step` DESC LIMIT ' . self::MOST);
        $changes = [];
        $last = '';
        foreach ($found as $row) {
            // An order has a line for each of its own lines.
            if ($row['movement'] !== '' && $row['movement'] === $last) {
                $changes[\count($changes) - 1]['change'] += (int) $row['change'];
                continue;
            }
            $last = $row['movement'];
            $changes[] = self::change($row);
        }

        return $changes;
    }

    /**
     * @param array<string, string|null> $row
     * @return array<string, int|string>
     */
    private static function change(array $row): array
    {
        return [
            'id' => (int) $row['change_id'],
            'change' => (int) $row['change'],
            'quantity' => (int) $row['quantity'],
            'cause' => (string) $row['cause'],
            'order' => (int) $row['order_id'],
            'user' => Text::plain((string) $row['username']),
            'after' => (int) $row['began'],
            'when' => (int) $row['written'],
        ];
    }

    /** Option and value in words; empty for the product itself. */
    public function label(int $valueId, int $languageId): string
    {
        if ($valueId === 0) {
            return '';
        }
        $found = $this->database->select('od.`name` AS `option`, ovd.`name` AS `value`'
            . " FROM {$this->database->table('product_option_value')} v"
            . " LEFT JOIN {$this->database->table('option_description')} od"
            . " ON od.`option_id` = v.`option_id` AND od.`language_id` = $languageId"
            . " LEFT JOIN {$this->database->table('option_value_description')} ovd"
            . " ON ovd.`option_value_id` = v.`option_value_id` AND ovd.`language_id` = $languageId"
            . " WHERE v.`product_option_value_id` = $valueId");
        foreach ($found as $row) {
            return Text::plain("{$row['option']}: {$row['value']}");
        }

        return '';
    }
}
