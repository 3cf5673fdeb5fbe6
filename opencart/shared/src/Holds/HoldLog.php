<?php

declare(strict_types=1);

namespace TrueStock\Holds;

use TrueStock\Shop\FirstRow;
use TrueStock\Shop\WritableDatabase;

/**
 * Log of prevented orders, and of those that wait for review. Kept for a month.
 */
final class HoldLog
{
    /** An order was refused that OpenCart would have accepted. */
    public const PREVENTED = 'prevented';

    /** The same, with a payment method that takes money. */
    public const UNSURE = 'unsure';

    /** An order that may be paid already found no stock. */
    public const REVIEW = 'review';

    /** The owner allowed to sell an order without stock. */
    public const ALLOWED = 'allowed';

    private const KEPT_SECONDS = 30 * 86400;

    /** Another attempt of the same shopper counts as the same prevented order. */
    private const SAME_TRY_SECONDS = 3600;

    /** @var WritableDatabase */
    private $database;

    /** @var string quoted */
    private $table;

    public function __construct(WritableDatabase $database)
    {
        $this->database = $database;
        $this->table = $database->table('true_stock_log');
    }

    /**
     * @param int $orderId 0 while there is none
     */
    public function prevented(Holder $holder, Shortage $shortage, int $orderId): void
    {
        $isKnown = $this->number("COUNT(*) AS `number` FROM $this->table"
            . " WHERE {$this->sameTry($holder, $shortage)} AND `kind` IN ('" . self::PREVENTED . "', '"
            . self::UNSURE . "')");
        if ($isKnown === 0) {
            $this->write(self::PREVENTED, $holder, $shortage, $orderId);
            $this->forget();
        }
    }

    /**
     * Refused at the payment. If the money has moved all the same, only the
     * gateway knows: each such order is listed.
     */
    public function unsure(Holder $holder, Shortage $shortage, int $orderId): void
    {
        $isKnown = $this->number("COUNT(*) AS `number` FROM $this->table"
            . " WHERE {$this->sameTry($holder, $shortage)} AND `kind` = '" . self::UNSURE . "'"
            . " AND `order_id` = $orderId");
        if ($isKnown !== 0) {
            return;
        }
        $changed = $this->database->execute("UPDATE $this->table SET `kind` = '" . self::UNSURE . "',"
            . " `order_id` = $orderId WHERE {$this->sameTry($holder, $shortage)}"
            . " AND `kind` = '" . self::PREVENTED . "' LIMIT 1");
        if ($changed === 0) {
            $this->write(self::UNSURE, $holder, $shortage, $orderId);
        }
    }

    /** SQL for entries of the same shopper who wants the same. */
    private function sameTry(Holder $holder, Shortage $shortage): string
    {
        return "`product_id` = $shortage->productId AND `logged` > UNIX_TIMESTAMP() - " . self::SAME_TRY_SECONDS
            . " AND `owner` = {$this->database->text($holder->owner)}";
    }

    public function review(Holder $holder, Shortage $shortage, int $orderId): void
    {
        $this->write(self::REVIEW, $holder, $shortage, $orderId);
    }

    /**
     * How often orders of some products were refused in the last month.
     *
     * @return array<int, int> by product_id
     */
    public function preventedOf(int $first, int $last): array
    {
        $found = $this->database->select("`product_id`, COUNT(*) AS `number` FROM $this->table"
            . " WHERE `product_id` BETWEEN $first AND $last"
            . " AND `kind` IN ('" . self::PREVENTED . "', '" . self::UNSURE . "')"
            . ' AND `logged` > UNIX_TIMESTAMP() - ' . self::KEPT_SECONDS . ' GROUP BY `product_id`');
        $numbers = [];
        foreach ($found as $row) {
            $numbers[(int) $row['product_id']] = (int) $row['number'];
        }

        return $numbers;
    }

    /** The next status that the owner gives an order sells it, whatever its stock. */
    public function allow(int $orderId): void
    {
        $this->database->execute("INSERT INTO $this->table (`kind`, `owner`, `product_id`, `quantity`, `order_id`,"
            . " `network`, `is_guest`, `logged`)"
            . " VALUES ('" . self::ALLOWED . "', '', 0, 0, $orderId, '', 0, UNIX_TIMESTAMP())");
    }

    public function isAllowed(int $orderId): bool
    {
        return $this->number("COUNT(*) AS `number` FROM $this->table"
            . " WHERE `kind` = '" . self::ALLOWED . "' AND `order_id` = $orderId") > 0;
    }

    private function write(string $kind, Holder $holder, Shortage $shortage, int $orderId): void
    {
        $this->database->execute("INSERT INTO $this->table (`kind`, `owner`, `product_id`, `quantity`, `order_id`,"
            . " `network`, `is_guest`, `logged`) VALUES ('$kind', {$this->database->text($holder->owner)},"
            . " $shortage->productId, $shortage->left, $orderId, {$this->database->text($holder->network)}, "
            . (int) $holder->isGuest() . ', UNIX_TIMESTAMP())');
    }

    /** Deletes what is older than a month. */
    public function forget(): void
    {
        $this->database->execute("DELETE FROM $this->table"
            . ' WHERE `logged` < UNIX_TIMESTAMP() - ' . self::KEPT_SECONDS);
    }

    private function number(string $question): int
    {
        return (int) (FirstRow::of($this->database, $question)['number'] ?? 0);
    }
}
