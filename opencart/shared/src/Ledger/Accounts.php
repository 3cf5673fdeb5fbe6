<?php

declare(strict_types=1);

namespace TrueStock\Ledger;

use TrueStock\Shop\WritableDatabase;

/**
 * The accounts of some products, in both tables: the shop's and the ledger's.
 */
final class Accounts
{
    /** @var WritableDatabase */
    private $database;

    /** @var LedgerRows */
    private $rows;

    public function __construct(WritableDatabase $database, LedgerRows $rows)
    {
        $this->database = $database;
        $this->rows = $rows;
    }

    /**
     * As of one moment: one statement reads both tables. InnoDB shows it one
     * state of both, and of MyISAM, as 3.x has it, nobody writes while it runs.
     * So a change that the shop's table has is settled, or it is under way, and
     * who reads needs no lock.
     *
     * @param int[] $productIds
     * @return array<string, Account> of products and all of their values, by key
     */
    public function read(array $productIds): array
    {
        $accounts = [];
        foreach ($this->database->select($this->question(\implode(',', $productIds))) as $row) {
            $key = (int) $row['product_id'] . ':' . (int) $row['value_id'];
            $accounts[$key] = $accounts[$key] ?? new Account((int) $row['product_id'], (int) $row['value_id']);
            if ($row['change_id'] === null) {
                $accounts[$key]->place((int) $row['quantity'], (bool) (int) $row['is_counted']);
            } elseif ($row['step'] === null) {
                $accounts[$key]->open[(int) $row['change_id']] = Entry::ofRow($row);
            } else {
                $accounts[$key]->head = Entry::ofRow($row);
            }
        }

        return $accounts;
    }

    /**
     * Whether nothing is under way, and both tables agree.
     *
     * @param array<string, Account> $accounts
     */
    public static function areAtRest(array $accounts): bool
    {
        foreach ($accounts as $account) {
            if (!$account->isAtRest()) {
                return false;
            }
        }

        return true;
    }

    /**
     * Writes what follows for each. Repairs come first: if this process dies in
     * between, its changes are still noted, and agree with the table.
     *
     * @param array<string, Account> $accounts
     */
    public function write(array $accounts): void
    {
        $stock = new StockTable($this->database);
        $written = [];
        $dropped = [];
        foreach ($accounts as $account) {
            if ($account->repair !== 0) {
                $stock->add($account->productId, $account->valueId, $account->repair);
            }
            $written = \array_merge($written, $account->written);
            $dropped = \array_merge($dropped, $account->dropped);
            $account->markWritten();
        }
        $this->rows->write($written);
        $this->rows->delete($dropped);
    }

    /**
     * The shop's rows have no change_id; those of the ledger are the last that
     * was settled, and what is under way.
     */
    private function question(string $ids): string
    {
        $ledger = $this->database->table('true_stock_ledger');
        $columns = 'l.' . \str_replace(', `', ', l.`', LedgerRows::COLUMNS);

        return $this->stock('product', '0', $ids) . ' UNION ALL SELECT '
            . $this->stock('product_option_value', 's.`product_option_value_id`', $ids)
            . " UNION ALL SELECT $columns FROM (SELECT `product_id`, `value_id`, MAX(`step`) AS `step`"
            . " FROM $ledger WHERE `product_id` IN ($ids) GROUP BY `product_id`, `value_id`) h"
            . " JOIN $ledger l ON l.`product_id` = h.`product_id` AND l.`value_id` = h.`value_id`"
            . ' AND l.`step` = h.`step`'
            . " UNION ALL SELECT $columns FROM $ledger l WHERE l.`step` IS NULL AND l.`product_id` IN ($ids)";
    }

    private function stock(string $table, string $value, string $ids): string
    {
        $known = [
            '`product_id`' => 's.`product_id`',
            '`value_id`' => "$value AS `value_id`",
            '`quantity`' => 's.`quantity`',
            '`is_counted`' => 's.`subtract` AS `is_counted`',
        ];
        $columns = \array_map(static function (string $column) use ($known): string {
            return $known[$column] ?? "NULL AS $column";
        }, \explode(', ', LedgerRows::COLUMNS));

        return \implode(', ', $columns) . " FROM {$this->database->table($table)} s WHERE s.`product_id` IN ($ids)";
    }
}
