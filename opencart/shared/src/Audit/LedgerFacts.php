<?php

declare(strict_types=1);

namespace TrueStock\Audit;

use TrueStock\Ledger\Entry;
use TrueStock\Shop\Database;
use TrueStock\Shop\Settings;

/**
 * What the ledger tells of the counters of a range of products.
 */
final class LedgerFacts
{
    private const YEAR_SECONDS = 365 * 86400;

    /** A delivery is no correction: what the owner adds says nothing. */
    private const CORRECTIONS = "(`cause` IN ('" . Entry::COUNT . "', '" . Entry::UNEXPLAINED . "') AND `change` <> 0"
        . " OR `cause` = '" . Entry::OWNER . "' AND `change` < 0)";

    /** @var Database */
    private $database;

    /** @var Settings with the shop's time zone */
    private $settings;

    /** @var string quoted */
    private $table;

    public function __construct(Database $database, Settings $settings)
    {
        $this->database = $database;
        $this->settings = $settings;
        $this->table = $database->table('true_stock_ledger');
    }

    /**
     * To be called after the shop's tables were read.
     *
     * @param array<string, array<string, mixed>> $counters by key
     * @return array<string, array<string, mixed>>
     */
    public function addTo(array $counters, int $first, int $last): array
    {
        $range = "`product_id` BETWEEN $first AND $last AND `step` IS NOT NULL";
        foreach ($counters as $key => $counter) {
            $counters[$key]['corrections365'] = 0;
        }
        // Before the quantities: what is settled in between is found to be
        // moving.
        $moving = $this->moving($first, $last);
        $facts = [
            $this->corrections($range),
            $this->counts($range),
            $this->quantities($range),
        ];
        foreach ($facts as $found) {
            foreach ($found as $key => $fact) {
                // What was deleted has a history too.
                if (isset($counters[$key])) {
                    $counters[$key] = $fact + $counters[$key];
                }
            }
        }

        return $this->withoutMoving($counters, $moving, $first, $last);
    }

    /**
     * @return iterable<string, array<string, int>> by key
     */
    private function corrections(string $range): iterable
    {
        $found = $this->database->select("`product_id`, `value_id`, COUNT(*) AS `number` FROM $this->table"
            . " WHERE $range AND `written` > UNIX_TIMESTAMP() - " . self::YEAR_SECONDS . ' AND ' . self::CORRECTIONS
            . ' GROUP BY `product_id`, `value_id`');
        foreach ($found as $row) {
            yield self::key($row) => ['corrections365' => (int) $row['number']];
        }
    }

    /**
     * @return iterable<string, array<string, int|string>> by key
     */
    private function counts(string $range): iterable
    {
        $last = "SELECT `product_id`, `value_id`, MAX(`step`) AS `step` FROM $this->table"
            . " WHERE $range AND `cause` = '" . Entry::COUNT . "' GROUP BY `product_id`, `value_id`";
        $found = $this->database->select('c.`product_id`, c.`value_id`, c.`quantity`, c.`written`,'
            . " SUM(IF(l.`cause` = '" . Entry::SALE . "', -l.`change`, 0)) AS `sold`,"
            . " SUM(IF(l.`cause` <> '" . Entry::SALE . "' AND l.`change` > 0, l.`change`, 0)) AS `came`"
            . " FROM ($last) k JOIN $this->table c ON {$this->sameCounter('c', 'k')} AND c.`step` = k.`step`"
            . " LEFT JOIN $this->table l ON {$this->sameCounter('l', 'k')} AND l.`step` > k.`step`"
            . ' GROUP BY c.`change_id`, c.`product_id`, c.`value_id`, c.`quantity`, c.`written`');
        foreach ($found as $row) {
            yield self::key($row) => [
                'lastCount' => \substr($this->settings->now((int) $row['written']), 0, 10),
                'countedQuantity' => (int) $row['quantity'] + (int) $row['came'],
                'soldSinceCount' => (int) $row['sold'],
            ];
        }
    }

    /**
     * @return iterable<string, array<string, int>> by key
     */
    private function quantities(string $range): iterable
    {
        $last = "SELECT `product_id`, `value_id`, MAX(`step`) AS `step` FROM $this->table WHERE $range"
            . ' GROUP BY `product_id`, `value_id`';
        $found = $this->database->select("l.`product_id`, l.`value_id`, l.`quantity` FROM ($last) k"
            . " JOIN $this->table l ON {$this->sameCounter('l', 'k')} AND l.`step` = k.`step`");
        foreach ($found as $row) {
            yield self::key($row) => ['ledgerQuantity' => (int) $row['quantity']];
        }
    }

    /**
     * What is being changed while we look has no ledger quantity: it and the
     * table are apart for a moment only.
     *
     * @param array<string, array<string, mixed>> $counters
     * @param array<string, true> $moving by key
     * @return array<string, array<string, mixed>>
     */
    private function withoutMoving(array $counters, array $moving, int $first, int $last): array
    {
        $apart = \array_filter($counters, static function (array $counter): bool {
            return ($counter['ledgerQuantity'] ?? $counter['quantity']) !== $counter['quantity'];
        });
        if ($apart === []) {
            return $counters;
        }
        $now = $this->now($first, $last);
        foreach ($apart as $key => $counter) {
            if (isset($moving[$key]) || ($now[$key] ?? null) !== $counter['quantity']) {
                unset($counters[$key]['ledgerQuantity']);
            }
        }

        return $counters;
    }

    /**
     * @return array<string, true> by key
     */
    private function moving(int $first, int $last): array
    {
        $moving = [];
        $found = $this->database->select("`product_id`, `value_id` FROM $this->table"
            . " WHERE `step` IS NULL AND `product_id` BETWEEN $first AND $last");
        foreach ($found as $row) {
            $moving[self::key($row)] = true;
        }

        return $moving;
    }

    /**
     * @return array<string, int> quantities by key
     */
    private function now(int $first, int $last): array
    {
        $range = "WHERE `product_id` BETWEEN $first AND $last";
        $found = $this->database->select('`product_id`, 0 AS `value_id`, `quantity`'
            . " FROM {$this->database->table('product')} $range"
            . ' UNION ALL SELECT `product_id`, `product_option_value_id`, `quantity`'
            . " FROM {$this->database->table('product_option_value')} $range");
        $quantities = [];
        foreach ($found as $row) {
            $quantities[self::key($row)] = (int) $row['quantity'];
        }

        return $quantities;
    }

    private function sameCounter(string $one, string $other): string
    {
        return "$one.`product_id` = $other.`product_id` AND $one.`value_id` = $other.`value_id`";
    }

    /**
     * @param array<string, string|null> $row
     */
    private static function key(array $row): string
    {
        return (int) $row['product_id'] . ':' . (int) $row['value_id'];
    }
}
