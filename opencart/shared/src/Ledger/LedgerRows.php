<?php

declare(strict_types=1);

namespace TrueStock\Ledger;

use TrueStock\Shop\FirstRow;
use TrueStock\Shop\WritableDatabase;

/**
 * The rows of the ledger. Callers have its lock.
 */
final class LedgerRows
{
    private const COLUMNS = '`change_id`, `product_id`, `value_id`, `step`, `since`, `change`, `quantity`, `cause`,'
        . ' `is_absolute`, `is_counted`, `movement`, `order_id`, `user_id`, `connection`, `began`, `written`';

    /** @var WritableDatabase */
    private $database;

    /** @var string quoted */
    private $table;

    public function __construct(WritableDatabase $database)
    {
        $this->database = $database;
        $this->table = $database->table('true_stock_ledger');
    }

    /**
     * @param array<string, Account> $accounts of these products, by key
     * @param int[] $productIds
     * @return array<string, Account> with what the ledger knows, by key
     */
    public function addTo(array $accounts, array $productIds): array
    {
        foreach ($this->current($productIds) as $entry) {
            $key = $entry->key();
            $accounts[$key] = $accounts[$key] ?? new Account($entry->productId, $entry->valueId);
            if ($entry->step === null) {
                $accounts[$key]->open[(int) $entry->id] = $entry;
            } else {
                $accounts[$key]->head = $entry;
            }
        }

        return $accounts;
    }

    /**
     * @param int[] $productIds
     * @return Entry[] of each counter what is under way, and what was settled last
     */
    private function current(array $productIds): array
    {
        $ids = \implode(',', $productIds);
        $columns = 'l.' . \str_replace(', `', ', l.`', self::COLUMNS);

        return $this->entries("$columns FROM (SELECT `product_id`, `value_id`, MAX(`step`) AS `step`"
            . " FROM $this->table WHERE `product_id` IN ($ids) GROUP BY `product_id`, `value_id`) h"
            . " JOIN $this->table l ON l.`product_id` = h.`product_id` AND l.`value_id` = h.`value_id`"
            . ' AND l.`step` = h.`step`'
            . " UNION ALL SELECT $columns FROM $this->table l WHERE l.`step` IS NULL AND l.`product_id` IN ($ids)");
    }

    /**
     * @return Entry[] what was settled of a counter after a step
     */
    public function after(int $productId, int $valueId, int $step): array
    {
        return $this->entries(self::COLUMNS . " FROM $this->table WHERE `product_id` = $productId"
            . " AND `value_id` = $valueId AND `step` > $step ORDER BY `step`");
    }

    /**
     * @return Entry|null settled, and not a beginning
     */
    public function find(int $changeId): ?Entry
    {
        return $this->entries(self::COLUMNS . " FROM $this->table WHERE `change_id` = $changeId"
            . " AND `step` IS NOT NULL AND `cause` <> '" . Entry::FIRST . "'")[0] ?? null;
    }

    /** What a movement did to the counter of one of its changes. */
    public function sum(Entry $entry): int
    {
        if ($entry->movement === '') {
            return $entry->change;
        }
        $row = FirstRow::of($this->database, "SUM(`change`) AS `sum` FROM $this->table WHERE `step` IS NOT NULL"
            . " AND `movement` = {$this->database->text($entry->movement)}"
            . " AND `product_id` = $entry->productId AND `value_id` = $entry->valueId");

        return (int) $row['sum'];
    }

    /**
     * Pieces that came or went after a moment. A count moves no piece; nor does
     * what nobody explains, if it may have been done before; nor what was written
     * at a time that is still to come, before the clock was set back.
     *
     * @param int $moment epoch seconds
     */
    public function movedSince(int $productId, int $valueId, int $moment): int
    {
        $row = FirstRow::of($this->database, "SUM(`change`) AS `sum` FROM $this->table WHERE `step` IS NOT NULL"
            . " AND `product_id` = $productId AND `value_id` = $valueId AND `written` > $moment"
            . " AND `written` <= UNIX_TIMESTAMP() AND `cause` <> '" . Entry::COUNT . "'"
            . " AND NOT (`cause` = '" . Entry::UNEXPLAINED . "' AND `began` <= $moment)");

        return (int) $row['sum'];
    }

    /**
     * @return int[] value_ids of what a movement did, or is doing; 0 for the product
     */
    public function ofMovement(string $movement, int $productId): array
    {
        $found = $this->database->select("`value_id` FROM $this->table"
            . " WHERE `movement` = {$this->database->text($movement)} AND `product_id` = $productId");
        $ids = [];
        foreach ($found as $row) {
            $ids[] = (int) $row['value_id'];
        }

        return $ids;
    }

    /**
     * One statement: all or nothing, whatever dies.
     *
     * @param Entry[] $entries
     */
    public function write(array $entries): void
    {
        if ($entries === []) {
            return;
        }
        $this->database->execute("INSERT INTO $this->table (" . self::COLUMNS . ') VALUES '
            . \implode(', ', \array_map([$this, 'values'], $entries))
            . ' ON DUPLICATE KEY UPDATE `step` = VALUES(`step`), `change` = VALUES(`change`),'
            . ' `quantity` = VALUES(`quantity`), `written` = VALUES(`written`), `connection` = 0');
    }

    /**
     * @param int[] $changeIds
     */
    public function delete(array $changeIds): void
    {
        if ($changeIds !== []) {
            $this->database->execute("DELETE FROM $this->table"
                . ' WHERE `change_id` IN (' . \implode(',', $changeIds) . ')');
        }
    }

    /**
     * Whether another movement of an order began after a change was noted.
     */
    public function isShared(Entry $entry): bool
    {
        $row = FirstRow::of($this->database, "1 AS `found` FROM $this->table WHERE `order_id` = $entry->orderId"
            . " AND `movement` <> {$this->database->text($entry->movement)} AND `change_id` > " . (int) $entry->id
            . ' LIMIT 1');

        return $row !== [];
    }

    /** Entries have typed numbers: only texts need to be quoted. */
    private function values(Entry $entry): string
    {
        $isOpen = $entry->step === null;

        return '(' . \implode(', ', [
            $entry->id ?? 'NULL',
            $entry->productId,
            $entry->valueId,
            $isOpen ? 'NULL' : $entry->step,
            $entry->since,
            $entry->change,
            $entry->quantity,
            $this->database->text($entry->cause),
            (int) $entry->isAbsolute,
            (int) $entry->isCounted,
            $this->database->text($entry->movement),
            $entry->orderId,
            $entry->userId,
            $isOpen ? 'CONNECTION_ID()' : '0',
            $entry->began === 0 ? 'UNIX_TIMESTAMP()' : $entry->began,
            'UNIX_TIMESTAMP()',
        ]) . ')';
    }

    /**
     * @return Entry[]
     */
    private function entries(string $select): array
    {
        $entries = [];
        foreach ($this->database->select($select) as $row) {
            $entries[] = Entry::ofRow($row);
        }

        return $entries;
    }
}
