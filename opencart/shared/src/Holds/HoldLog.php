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

    /** An order that may be paid already found no stock. */
    public const REVIEW = 'review';

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
            . " WHERE `product_id` = $shortage->productId AND `kind` = '" . self::PREVENTED . "'"
            . ' AND `logged` > UNIX_TIMESTAMP() - ' . self::SAME_TRY_SECONDS
            . " AND `owner` = {$this->database->text($holder->owner)}");
        if ($isKnown === 0) {
            $this->write(self::PREVENTED, $holder, $shortage, $orderId);
            $this->forget();
        }
    }

    public function review(Holder $holder, Shortage $shortage, int $orderId): void
    {
        $this->write(self::REVIEW, $holder, $shortage, $orderId);
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
