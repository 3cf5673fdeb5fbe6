<?php

declare(strict_types=1);

namespace TrueStock\Endpoint;

use TrueStock\Shop\Database;
use TrueStock\Shop\ShopConfig;

require_once __DIR__ . '/../Shop/Database.php';

/**
 * Reads over our own connection, which the first query opens.
 */
final class StandaloneDatabase implements Database
{
    /** Seconds to connect, and to wait for one result. */
    private const PATIENCE_SECONDS = 2;

    /** The same for a replica, since the primary is asked after it. */
    private const REPLICA_SECONDS = 1;

    /**
     * Limits the query on the server too, where it would otherwise go on
     * waiting after we gave up. That happens in 3.x: readers of MyISAM wait for
     * writers and backups. 4.x reads without locks and does not pay for this (a
     * tenth of a request). The first line is for MariaDB, the second for MySQL;
     * each treats the other's as a comment.
     */
    private const SERVER_LIMIT = '/*M!100103 SET STATEMENT max_statement_time=2 FOR */ '
        . 'SELECT /*+ MAX_EXECUTION_TIME(2000) */ ';

    /** @var ShopConfig */
    private $config;

    /** @var array{0: string, 1: int}|null host and port; null for the primary */
    private $replica;

    /** @var \mysqli|null */
    private $link;

    /**
     * @param array{0: string, 1: int}|null $replica to read instead of the primary
     */
    public function __construct(ShopConfig $config, ?array $replica = null)
    {
        $this->config = $config;
        $this->replica = $replica;
    }

    public function table(string $name): string
    {
        return '`' . \str_replace('`', '``', $this->config->text('DB_PREFIX') . $name) . '`';
    }

    public function text(string $text): string
    {
        return "'" . $this->link()->real_escape_string($text) . "'";
    }

    /**
     * @throws Problem 503 when the database does not answer
     */
    public function select(string $select): iterable
    {
        return $this->query(($this->config->isVersion4() ? 'SELECT ' : self::SERVER_LIMIT) . $select);
    }

    /**
     * Writes a row of ours.
     *
     * @return int what the statement has given to LAST_INSERT_ID()
     * @throws Problem 503 when the database does not answer, or refuses
     */
    public function write(string $statement): int
    {
        $this->query($statement);

        return (int) $this->link()->insert_id;
    }

    /**
     * @return \mysqli_result|bool
     * @throws Problem 503
     */
    private function query(string $sql)
    {
        try {
            return $this->link()->query($sql);
        } catch (\mysqli_sql_exception $error) {
            \error_log('True Stock: ' . ($this->replica === null ? '' : 'the replica: ') . $error->getMessage());
            throw Problem::databaseDown();
        }
    }

    private function link(): \mysqli
    {
        $seconds = $this->replica === null ? self::PATIENCE_SECONDS : self::REPLICA_SECONDS;

        return $this->link = $this->link ?? self::connect($this->config, $seconds, $this->replica);
    }

    /**
     * @param int $patienceSeconds to connect, and to wait for one result
     * @param array{0: string, 1: int}|null $replica to connect to instead of the primary
     * @throws \mysqli_sql_exception
     */
    public static function connect(ShopConfig $config, int $patienceSeconds, ?array $replica = null): \mysqli
    {
        \mysqli_report(\MYSQLI_REPORT_ERROR | \MYSQLI_REPORT_STRICT);
        $link = new \mysqli();
        $link->options(\MYSQLI_OPT_CONNECT_TIMEOUT, $patienceSeconds);
        $link->options(\MYSQLI_OPT_READ_TIMEOUT, $patienceSeconds);
        // Part of the handshake; set_charset() would be a third query.
        $link->options(\MYSQLI_SET_CHARSET_NAME, 'utf8mb4');
        $files = new TlsFiles();
        try {
            $flags = $files->apply($link, $config);
            self::open($link, $config, $replica ?? $config->primary(), $flags);
        } finally {
            $files->remove();
        }

        return $link;
    }

    /**
     * @param array{0: string, 1: int} $server
     */
    private static function open(\mysqli $link, ShopConfig $config, array $server, int $flags): void
    {
        [$host, $port] = $server;
        $link->real_connect(
            $host,
            $config->text('DB_USERNAME'),
            $config->text('DB_PASSWORD'),
            $config->text('DB_DATABASE'),
            $port,
            null,
            $flags
        );
    }
}
