<?php

declare(strict_types=1);

namespace TrueStock\Counting;

use TrueStock\Shop\FirstRow;
use TrueStock\Shop\Text;
use TrueStock\Shop\WritableDatabase;

/**
 * Each count, a row of its own: nobody's is written over.
 */
final class CountRows
{
    /** @var WritableDatabase */
    private $database;

    /** @var string quoted */
    private $table;

    public function __construct(WritableDatabase $database)
    {
        $this->database = $database;
        $this->table = $database->table('true_stock_count');
    }

    /**
     * Keeps a count, unless it was sent before.
     *
     * @return array<string, string|null> its row
     */
    public function keep(Count $count, int $userId): array
    {
        $entry = $this->database->text($count->entry);
        $this->database->execute("INSERT IGNORE INTO $this->table (`entry`, `list_id`, `product_id`, `value_id`,"
            . " `counted`, `counted_at`, `entered`, `user_id`) VALUES ($entry, $count->listId, $count->productId,"
            . " $count->valueId, $count->counted, UNIX_TIMESTAMP() - $count->ageSeconds, UNIX_TIMESTAMP(), $userId)");

        return FirstRow::of($this->database, "* FROM $this->table WHERE `entry` = $entry");
    }

    /**
     * Whether somebody counted the same later, and it counts already. What was
     * counted at a time that is still to come was counted before the clock was
     * set back.
     *
     * @param array<string, string|null> $row
     */
    public function isOutdated(array $row): bool
    {
        return FirstRow::of($this->database, "1 FROM $this->table WHERE `product_id` = " . (int) $row['product_id']
            . ' AND `value_id` = ' . (int) $row['value_id'] . ' AND `counted_at` > ' . (int) $row['counted_at']
            . ' AND `counted_at` <= UNIX_TIMESTAMP() AND `recorded` IS NOT NULL LIMIT 1') !== [];
    }

    /**
     * @param int|null $recorded null: a later count counts
     */
    public function settle(int $countId, ?int $recorded, int $change): void
    {
        $recorded = $recorded ?? 'NULL';
        $this->database->execute("UPDATE $this->table SET `recorded` = $recorded, `change` = $change"
            . " WHERE `count_id` = $countId");
    }

    public function delete(int $countId): void
    {
        $this->database->execute("DELETE FROM $this->table WHERE `count_id` = $countId");
    }

    /**
     * @return array<string, array<int, array<string, mixed>>> by counter, the latest of each first
     */
    public function ofList(int $listId): array
    {
        $found = $this->database->select('c.`product_id`, c.`value_id`, c.`counted`, c.`recorded`, c.`change`,'
            . " c.`counted_at`, u.`username` FROM $this->table c"
            . " LEFT JOIN {$this->database->table('user')} u ON u.`user_id` = c.`user_id`"
            . " WHERE c.`list_id` = $listId AND c.`change` IS NOT NULL"
            . ' ORDER BY c.`counted_at` DESC, c.`count_id` DESC');
        $counts = [];
        foreach ($found as $row) {
            $counts[(int) $row['product_id'] . ':' . (int) $row['value_id']][] = [
                'counted' => (int) $row['counted'],
                'recorded' => $row['recorded'] === null ? null : (int) $row['recorded'],
                'change' => (int) $row['change'],
                'when' => (int) $row['counted_at'],
                'user' => Text::plain((string) $row['username']),
            ];
        }

        return $counts;
    }
}
