<?php

declare(strict_types=1);

namespace TrueStock\Test\Helpers;

use TrueStock\Shop\StateTable;

/**
 * A second server with the shop's tables, for tests that replicate by
 * themselves: so they decide what it has, and how far it is behind.
 * `npm run test:replica` has a real replica.
 */
final class ReplicaDatabase
{
    /** @var int */
    public $port;

    /** @var DatabaseServer */
    private $server;

    /** @var self|null */
    private static $started;

    private function __construct()
    {
        $this->server = new DatabaseServer();
        $this->port = DatabaseServer::freePort();
        $this->server->launch(['--bind-address=127.0.0.1', "--port=$this->port"]);
        $this->link()->query("CREATE USER IF NOT EXISTS 'root'@'127.0.0.1'");
        $this->link()->query("GRANT ALL ON *.* TO 'root'@'127.0.0.1'");
        foreach ([3, 4] as $family) {
            ShopSchema::create($this->link(), $family, "true_stock_$family", ShopTables::prefix($family));
            (new StateTable(new TestDatabase($family, $this->link())))->create();
        }
    }

    /** Starts when it is first needed. */
    public static function started(): self
    {
        return self::$started = self::$started ?? new self();
    }

    /** All that the shop has now, and its heartbeat. */
    public function catchUp(int $family): void
    {
        foreach (['product', 'product_to_store'] as $table) {
            $this->copy($family, $table);
        }
        $this->takeHeartbeat($family);
    }

    /** Nothing but the heartbeat: as if nothing had changed. */
    public function takeHeartbeat(int $family): void
    {
        $this->copy($family, 'true_stock_state');
    }

    /**
     * @param float $at epoch seconds
     */
    public function setHeartbeat(int $family, float $at): void
    {
        $this->run("REPLACE INTO {$this->table($family, 'true_stock_state')} (`name`, `value`, `written`)"
            . \sprintf(" VALUES ('heartbeat', '%d', 0)", 1000000 * $at));
    }

    /** Epoch seconds. */
    public function heartbeat(int $family): float
    {
        $rows = $this->link()->query("SELECT `value` FROM {$this->table($family, 'true_stock_state')}")->fetch_all();

        return (float) ($rows[0][0] ?? 0) / 1000000;
    }

    public function setQuantity(int $family, int $quantity): void
    {
        $this->run("UPDATE {$this->table($family, 'product')} SET `quantity` = $quantity");
    }

    /**
     * @return string[] see DatabaseServer
     */
    public function statementsDuring(callable $task): array
    {
        return $this->server->statementsDuring($task);
    }

    private function copy(int $family, string $name): void
    {
        $table = $this->table($family, $name);
        $this->run("DELETE FROM $table");
        foreach (PrivateDatabase::link()->query("SELECT * FROM $table")->fetch_all(\MYSQLI_ASSOC) as $row) {
            $values = \array_map(function (string $value): string {
                return "'" . $this->link()->real_escape_string($value) . "'";
            }, $row);
            $this->run("INSERT INTO $table (`" . \implode('`, `', \array_keys($row)) . '`)'
                . ' VALUES (' . \implode(', ', $values) . ')');
        }
    }

    private function run(string $sql): void
    {
        $this->link()->query($sql);
    }

    private function table(int $family, string $name): string
    {
        return (new TestDatabase($family))->table($name);
    }

    private function link(): \mysqli
    {
        return $this->server->link();
    }
}
