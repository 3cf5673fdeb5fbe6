<?php

declare(strict_types=1);

namespace TrueStock\Audit;

use TrueStock\Ledger\Reconciler;
use TrueStock\Shop\Database;
use TrueStock\Shop\FirstRow;

/**
 * The facts of a shop in slices, each of them small enough that the shop stays
 * quick. A page asks for the lines of orders first, then for the counters, and
 * adds up.
 */
final class FactSlices
{
    /** After this time no more lines are added to a slice. */
    private const SECONDS = 0.4;

    /** Lines in a slice, about, and between two looks at the clock. */
    private const LINES = 12000;
    private const LINES_AT_ONCE = 4000;

    /**
     * Products in a slice, all read at once: OpenCart 3.0 has no key for the
     * values of a product, so each look at some reads their whole table.
     */
    private const PRODUCTS = 1000;

    /** Where each kind of line has its ids. */
    private const IDS = [
        'products' => ['order_product', 'order_product_id'],
        'values' => ['order_option', 'order_option_id'],
        'counters' => ['product', 'product_id'],
    ];

    /** @var Database */
    private $database;

    /** @var Facts */
    private $facts;

    /** @var OrderSlice */
    private $orders;

    /** @var Reconciler|null null without a ledger */
    private $reconciler;

    public function __construct(Database $database, Facts $facts, OrderSlice $orders, ?Reconciler $reconciler)
    {
        $this->database = $database;
        $this->facts = $facts;
        $this->orders = $orders;
        $this->reconciler = $reconciler;
    }

    /**
     * @param string $kind products or values, of order lines; or counters
     * @param int $after the last id of the slice before; 0 to begin
     * @return array<string, mixed> sales or counters, the last id, the share that is read, and whether that is all
     */
    public function read(string $kind, int $after): array
    {
        if (!isset(self::IDS[$kind])) {
            return ['isLast' => true, 'after' => $after, 'share' => 1];
        }
        $slice = $kind === 'counters' ? $this->counters($after) : $this->sales($kind, $after);

        return $slice + ['share' => $slice['isLast'] ? 1 : $this->share($kind, $slice['after'])];
    }

    /**
     * @return array<string, mixed>
     */
    private function sales(string $kind, int $after): array
    {
        $sales = new Sales(OrderLines::day($this->facts->today()));
        $end = \microtime(true) + self::SECONDS;
        $total = 0;
        do {
            [$after, $number] = $this->orders->$kind($sales, $after, self::LINES_AT_ONCE);
            $total += $number;
            $isLast = $number < self::LINES_AT_ONCE;
        } while (!$isLast && $total < self::LINES && \microtime(true) < $end);

        return ['sales' => $sales->sums(), 'after' => $after, 'isLast' => $isLast];
    }

    /**
     * @return array<string, mixed>
     */
    private function counters(int $after): array
    {
        [$last, $number] = $this->facts->pageAfter($after, self::PRODUCTS);
        $isLast = $number < self::PRODUCTS;
        $last = $isLast ? Reconciler::LAST_ID : $last;
        if ($this->reconciler !== null) {
            $this->reconciler->lookAt($after + 1, $last);
        }

        return [
            'counters' => \array_values($this->facts->range($after + 1, $last)),
            'after' => $last,
            'isLast' => $isLast,
        ];
    }

    /** By ids: rows would have to be counted. */
    private function share(string $kind, int $after): float
    {
        [$table, $id] = self::IDS[$kind];
        $row = FirstRow::of($this->database, "MAX(`$id`) AS `last` FROM {$this->database->table($table)}");

        return \round(\min(1, $after / \max(1, (int) ($row['last'] ?? 0))), 3);
    }
}
