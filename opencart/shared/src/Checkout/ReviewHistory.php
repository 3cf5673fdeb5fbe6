<?php

declare(strict_types=1);

namespace TrueStock\Checkout;

use TrueStock\Shop\FirstRow;
use TrueStock\Shop\WritableDatabase;

/**
 * The history lines of orders under review. Gateways repeat their reports: one
 * line is enough.
 */
final class ReviewHistory
{
    /** @var WritableDatabase */
    private $database;

    /** @var string quoted */
    private $table;

    /** @var int */
    private $statusId;

    /**
     * @param int $statusId of orders under review
     */
    public function __construct(WritableDatabase $database, int $statusId)
    {
        $this->database = $database;
        $this->table = $database->table('order_history');
        $this->statusId = $statusId;
    }

    /**
     * Without OpenCart's own method, which would also send mails. One payment
     * may reach several methods of its module: the first is told.
     */
    public function add(int $orderId, string $words, string $route): void
    {
        $start = $this->database->text("$words (");
        $there = FirstRow::of($this->database, "1 AS `there` FROM $this->table WHERE `order_id` = $orderId"
            . " AND `order_status_id` = $this->statusId AND LEFT(`comment`, CHAR_LENGTH($start)) = $start");
        if ($there === []) {
            $comment = "$words ($route)";
            $this->database->execute("INSERT INTO $this->table"
                . ' (`order_id`, `order_status_id`, `notify`, `comment`, `date_added`)'
                . " VALUES ($orderId, $this->statusId, 0, {$this->database->text($comment)}, NOW())");
        }
    }

    /** OpenCart has written the line once more. */
    public function keepFirst(int $orderId, string $comment): void
    {
        $first = $this->first($orderId, $comment);
        $this->database->execute("DELETE FROM $this->table WHERE {$this->line($orderId, $comment)}"
            . " AND `order_history_id` > $first");
    }

    /** @return int order_history_id; 0 if there is no such line */
    private function first(int $orderId, string $comment): int
    {
        $row = FirstRow::of($this->database, "MIN(`order_history_id`) AS `id` FROM $this->table"
            . " WHERE {$this->line($orderId, $comment)}");

        return (int) ($row['id'] ?? 0);
    }

    private function line(int $orderId, string $comment): string
    {
        return "`order_id` = $orderId AND `order_status_id` = $this->statusId"
            . " AND `comment` = {$this->database->text($comment)}";
    }
}
