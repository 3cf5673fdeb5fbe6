<?php

declare(strict_types=1);

namespace TrueStock\Audit;

use TrueStock\Ledger\Entry;
use TrueStock\Shop\Database;
use TrueStock\Shop\FirstRow;

/**
 * Orders that took more pieces than they have, by the ledger: a status left the
 * lists while they stood in it, or two programs sold them at once.
 */
final class SoldTwice
{
    /** Lines of orders to look at. */
    private const MOST = 1000;

    /** @var Database */
    private $database;

    public function __construct(Database $database)
    {
        $this->database = $database;
    }

    /**
     * @param int $days for which the ledger has a line for each change
     */
    public function addTo(OrderEvidence $evidence, int $days): void
    {
        $sales = "COUNT(DISTINCT IF(`cause` = '" . Entry::SALE . "', `movement`, NULL))";
        $found = $this->database->select('`order_id`, `product_id`, -SUM(`change`) AS `taken`'
            . " FROM {$this->database->table('true_stock_ledger')} WHERE `order_id` > 0 AND `value_id` = 0"
            . " AND `step` IS NOT NULL AND `cause` IN ('" . Entry::SALE . "', '" . Entry::RESTOCK . "')"
            . " AND `written` > UNIX_TIMESTAMP() - $days * 86400"
            . " GROUP BY `order_id`, `product_id` HAVING $sales > 1 AND `taken` > 0 LIMIT " . self::MOST);
        foreach ($found as $row) {
            $ordered = $this->ordered((int) $row['order_id'], (int) $row['product_id']);
            $more = (int) $row['taken'] - $ordered;
            // A master is in no line of its own.
            if ($ordered > 0 && $more > 0) {
                $evidence->add((int) $row['order_id'], $more);
            }
        }
    }

    private function ordered(int $orderId, int $productId): int
    {
        $row = FirstRow::of($this->database, "SUM(`quantity`) AS `sum` FROM {$this->database->table('order_product')}"
            . " WHERE `order_id` = $orderId AND `product_id` = $productId");

        return (int) $row['sum'];
    }
}
