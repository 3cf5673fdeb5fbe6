<?php

declare(strict_types=1);

namespace TrueStock\Audit;

use TrueStock\Ledger\Entry;
use TrueStock\Ledger\Reconciler;
use TrueStock\Shop\Database;
use TrueStock\Shop\FirstRow;

/**
 * A look at the whole shop by the ledger, and what it found.
 */
final class LedgerLook
{
    /** @var Database */
    private $database;

    /** @var Reconciler */
    private $reconciler;

    /** @var string quoted */
    private $table;

    public function __construct(Database $database, Reconciler $reconciler)
    {
        $this->database = $database;
        $this->reconciler = $reconciler;
        $this->table = $database->table('true_stock_ledger');
    }

    /**
     * @return string[] a line for each change that nothing explains
     */
    public function run(): array
    {
        $last = (int) (FirstRow::of($this->database, "MAX(`change_id`) AS `last` FROM $this->table")['last'] ?? 0);
        $this->reconciler->run();
        $found = $this->database->select('`product_id`, `value_id`, `change`, `quantity`, `began`, `written`'
            . " FROM $this->table WHERE `change_id` > $last AND `cause` = '" . Entry::UNEXPLAINED . "'"
            . ' ORDER BY `change_id`');
        $lines = [];
        foreach ($found as $row) {
            $lines[] = self::line(\array_map('intval', $row));
        }

        return $lines;
    }

    /**
     * @param array<string, int> $row
     */
    private static function line(array $row): string
    {
        $value = $row['value_id'] === 0 ? '' : ", option value {$row['value_id']}";
        $change = ($row['change'] > 0 ? '+' : '') . $row['change'];
        $window = \gmdate('Y-m-d H:i', $row['began']) . ' and ' . \gmdate('Y-m-d H:i', $row['written']);

        return "Product {$row['product_id']}$value: $change, now {$row['quantity']}, between $window UTC";
    }
}
