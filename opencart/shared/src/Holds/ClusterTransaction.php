<?php

declare(strict_types=1);

namespace TrueStock\Holds;

use TrueStock\Shop\Cluster;
use TrueStock\Shop\KeptAnswers;
use TrueStock\Shop\WritableDatabase;

/**
 * Makes two requests that decide on the same product at two servers of a
 * cluster conflict, where a named lock is known to one server only: Galera
 * commits the first of two transactions that changed the same row, and refuses
 * the other, which decides anew. A server that is cut off from the others can
 * commit nothing.
 *
 * On a single server the task runs as it is.
 */
final class ClusterTransaction
{
    /** Refused so often, a task gives up: each time, another request got on. */
    private const TRIES = 10;

    /** @var bool|null of this request's server; null while nobody has asked */
    private static $isCluster;

    /** @var WritableDatabase */
    private $database;

    public function __construct(WritableDatabase $database)
    {
        $this->database = $database;
    }

    /**
     * @param int[] $productIds on which the task decides
     * @param callable(): ?Shortage $task which may run several times
     * @throws \Throwable what the last attempt has thrown
     */
    public function run(array $productIds, callable $task): ?Shortage
    {
        if ($productIds === [] || !$this->isCluster()) {
            return $task();
        }
        for ($try = 1;; $try++) {
            try {
                return $this->attempt($productIds, $task);
            } catch (\Throwable $error) {
                // Fails too where the connection is lost.
                $this->database->execute('ROLLBACK');
                if ($try === self::TRIES) {
                    throw $error;
                }
            }
        }
    }

    /** Whoever reads next reads what all servers have committed. */
    public function catchUp(): void
    {
        if ($this->isCluster()) {
            $this->begin();
            $this->database->execute('COMMIT');
        }
    }

    /**
     * The rows come first: the task then reads nothing older than its rivals
     * have committed here, and what is not here yet makes the commit fail. That
     * is true of decisions; OpenCart lowers the stock by a statement of its own,
     * for which the transaction waits, see begin().
     *
     * @param int[] $productIds
     * @param callable(): ?Shortage $task
     */
    private function attempt(array $productIds, callable $task): ?Shortage
    {
        \sort($productIds);
        $this->begin();
        $this->database->execute("INSERT INTO {$this->database->table('true_stock_counter')}"
            . ' (`product_id`, `decisions`) VALUES (' . \implode(', 1), (', $productIds) . ', 1)'
            . ' ON DUPLICATE KEY UPDATE `decisions` = `decisions` + 1');
        $shortage = $task();
        $this->database->execute('COMMIT');
        // What was read between the last statement and this one knows nothing of it.
        KeptAnswers::forget();

        return $shortage;
    }

    /**
     * Waits until this server has all that the others have committed: one that
     * takes over the writing may still have to do that. (`wsrep_sync_wait`, bit 1:
     * SELECT and START TRANSACTION; MariaDB's documentation of Galera)
     */
    private function begin(): void
    {
        $this->database->execute('SET SESSION wsrep_sync_wait = 1');
        $this->database->execute('START TRANSACTION');
        $this->database->execute('SET SESSION wsrep_sync_wait = DEFAULT');
    }

    private function isCluster(): bool
    {
        if (self::$isCluster === null) {
            self::$isCluster = Cluster::isOn($this->database);
        }

        return self::$isCluster;
    }
}
