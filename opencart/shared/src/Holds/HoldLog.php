<?php

declare(strict_types=1);

namespace TrueStock\Holds;

use TrueStock\Shop\FirstRow;
use TrueStock\Shop\WritableDatabase;

/**
 * Log of prevented orders and of holds that ended unpaid. Kept for a month.
 */
final class HoldLog
{
    /** An order was refused that OpenCart would have accepted. */
    public const PREVENTED = 'prevented';

    /** A hold expired: nobody paid. */
    public const LAPSED = 'lapsed';

    /** A guest left, or changed the order: the hold ended. */
    public const LEFT = 'left';

    /** An order that may be paid already found no stock. */
    public const REVIEW = 'review';

    private const KEPT_SECONDS = 30 * 86400;

    /** Another attempt of the same shopper counts as the same prevented order. */
    private const SAME_TRY_SECONDS = 3600;

    /** For this long, unpaid holds count against a network or a product. */
    private const REMEMBERED_SECONDS = 3600;

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
     * @param string $kind lapsed or left
     * @param string $holds the table, quoted
     * @param string $where condition for its rows
     */
    public function unpaid(string $kind, string $holds, string $where): void
    {
        $this->database->execute("INSERT INTO $this->table (`kind`, `owner`, `product_id`, `value_id`, `quantity`,"
            . " `seconds`, `network`, `is_guest`, `logged`) SELECT '$kind', `owner`, `product_id`, `value_id`,"
            . ' `quantity`, LEAST(UNIX_TIMESTAMP(), `expires`) - `opened`, `network`, `is_guest`, UNIX_TIMESTAMP()'
            . " FROM $holds WHERE $where");
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

    /**
     * How often orders of some products were refused in the last month.
     *
     * @return array<int, int> by product_id
     */
    public function preventedOf(int $first, int $last): array
    {
        $found = $this->database->select("`product_id`, COUNT(*) AS `number` FROM $this->table"
            . " WHERE `product_id` BETWEEN $first AND $last AND `kind` = '" . self::PREVENTED . "'"
            . ' AND `logged` > UNIX_TIMESTAMP() - ' . self::KEPT_SECONDS . ' GROUP BY `product_id`');
        $numbers = [];
        foreach ($found as $row) {
            $numbers[(int) $row['product_id']] = (int) $row['number'];
        }

        return $numbers;
    }

    /** Shoppers of this network whose holds expired in the last hour. */
    public function lapsesOfNetwork(string $network): int
    {
        return $this->number("COUNT(DISTINCT `owner`) AS `number` FROM $this->table"
            . " WHERE `network` = {$this->database->text($network)} AND `kind` = '" . self::LAPSED . "'"
            . ' AND `logged` > UNIX_TIMESTAMP() - ' . self::REMEMBERED_SECONDS);
    }

    /** Pieces of one counter times the seconds that guests held them unpaid, in the last hour. */
    public function unpaidSeconds(Counter $counter): int
    {
        return $this->number("COALESCE(SUM(`quantity` * `seconds`), 0) AS `number` FROM $this->table"
            . " WHERE `product_id` = $counter->productId AND `kind` IN ('" . self::LAPSED . "', '" . self::LEFT . "')"
            . ' AND `logged` > UNIX_TIMESTAMP() - ' . self::REMEMBERED_SECONDS
            . " AND `value_id` = $counter->valueId AND `is_guest` = 1");
    }

    private function write(string $kind, Holder $holder, Shortage $shortage, int $orderId): void
    {
        $this->database->execute("INSERT INTO $this->table (`kind`, `owner`, `product_id`, `quantity`, `order_id`,"
            . " `network`, `is_guest`, `logged`) VALUES ('$kind', {$this->database->text($holder->owner)},"
            . " $shortage->productId, $shortage->left, $orderId, {$this->database->text($holder->network)}, "
            . (int) $holder->isGuest . ', UNIX_TIMESTAMP())');
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
