<?php

declare(strict_types=1);

namespace TrueStock\Audit;

use TrueStock\Shop\Database;

/**
 * Which orders a status gave back, and which ones were sold again after that,
 * by the history of all orders. What OpenCart does is in model checkout/order,
 * addOrderHistory() (tag 3.0.5.1) and addHistory() (tags 4.0.2.3 and 4.1.0.4):
 * the pieces are taken when an order comes into one of the two lists of statuses
 * that sell, and put back when it leaves both.
 */
final class StatusMoves
{
    /** Rows to hold in memory at once. */
    private const PAGE = 10000;

    /** @var Database */
    private $database;

    /** @var StatusKinds */
    private $kinds;

    /** @var PackedNumbers the status that gave its pieces back, by order_id */
    private $givenBack;

    /** @var PackedNumbers 1 for sold again, by order_id */
    private $soldAgain;

    /** @var bool */
    private $isEmpty = true;

    /** @var array<int, OrderEvidence> by order_status_id */
    public $back = [];

    /** @var OrderEvidence orders that were sold again */
    public $again;

    public function __construct(Database $database, StatusKinds $kinds)
    {
        $this->database = $database;
        $this->kinds = $kinds;
        $this->givenBack = new PackedNumbers();
        $this->soldAgain = new PackedNumbers();
        $this->again = new OrderEvidence();
    }

    public function read(): void
    {
        if ($this->isPossible()) {
            $this->readHistories();
        }
        if (!$this->isEmpty) {
            $this->readLines();
        }
    }

    /** Most shops have no such status: then their orders need not be read. */
    private function isPossible(): bool
    {
        $found = $this->database->select('DISTINCT `order_status_id` AS `status`'
            . " FROM {$this->database->table('order_history')}");
        foreach ($found as $row) {
            if ($this->kinds->isOnTheWay((int) $row['status'])) {
                return true;
            }
        }

        return false;
    }

    private function readHistories(): void
    {
        // The last status of each order, twice, with 1 added while it is given
        // back, and neither sold again nor ended since.
        $orders = new PackedNumbers();
        foreach ($this->pages('order_history', '`order_id`, `order_status_id` AS `status`') as $row) {
            $order = (int) $row['order_id'];
            $status = (int) $row['status'];
            $last = $orders->get($order);
            $wasSold = $this->kinds->sells($last >> 1);
            $waits = $last & 1;
            if ($wasSold && $this->kinds->isOnTheWay($status)) {
                $this->givenBack->set($order, $status);
                $this->isEmpty = false;
                $waits = 1;
            } elseif ($waits === 1 && $this->kinds->sells($status)) {
                $this->soldAgain->set($order, 1);
                $waits = 0;
            } elseif ($this->kinds->isEnd($status)) {
                $waits = 0;
            }
            $orders->set($order, 2 * $status + $waits);
        }
    }

    private function readLines(): void
    {
        $counted = $this->counted();
        foreach ($this->pages('order_product', '`order_id`, `product_id`, `quantity`') as $row) {
            $order = (int) $row['order_id'];
            $status = $this->givenBack->get($order);
            // What is not counted was never taken.
            if ($status === 0 || $counted->get((int) $row['product_id']) === 0) {
                continue;
            }
            $this->back[$status] = $this->back[$status] ?? new OrderEvidence();
            $this->back[$status]->add($order, (int) $row['quantity']);
            if ($this->soldAgain->get($order) === 1) {
                $this->again->add($order, (int) $row['quantity']);
            }
        }
    }

    /** A look for each line would take longer than the lines. */
    private function counted(): PackedNumbers
    {
        $counted = new PackedNumbers();
        foreach ($this->pages('product', '`subtract`') as $row) {
            $counted->set((int) $row['id'], (int) $row['subtract']);
        }

        return $counted;
    }

    /**
     * A table by its primary key, as it lies on the disk: those of 3.x have no
     * other.
     *
     * @return iterable<array<string, string|null>>
     */
    private function pages(string $name, string $columns): iterable
    {
        $table = $this->database->table($name);
        $last = 0;
        do {
            $number = 0;
            $found = $this->database->select("t.`{$name}_id` AS `id`, $columns FROM $table t"
                . " WHERE t.`{$name}_id` > $last ORDER BY t.`{$name}_id` LIMIT " . self::PAGE);
            foreach ($found as $row) {
                $number++;
                $last = (int) $row['id'];
                yield $row;
            }
        } while ($number === self::PAGE);
    }
}
