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

    /** @var \mysqli|null */
    private $link;

    public function __construct(ShopConfig $config)
    {
        $this->config = $config;
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
        try {
            $verb = $this->config->isVersion4() ? 'SELECT ' : self::SERVER_LIMIT;

            return $this->link()->query($verb . $select);
        } catch (\mysqli_sql_exception $error) {
            \error_log('True Stock: ' . $error->getMessage());
            throw Problem::databaseDown();
        }
    }

    private function link(): \mysqli
    {
        return $this->link = $this->link ?? self::connect($this->config, self::PATIENCE_SECONDS);
    }

    /**
     * @param int $patienceSeconds to connect, and to wait for one result
     * @throws \mysqli_sql_exception
     */
    public static function connect(ShopConfig $config, int $patienceSeconds): \mysqli
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
            self::open($link, $config, $flags);
        } finally {
            $files->remove();
        }

        return $link;
    }

    private static function open(\mysqli $link, ShopConfig $config, int $flags): void
    {
        $link->real_connect(
            $config->text('DB_HOSTNAME'),
            $config->text('DB_USERNAME'),
            $config->text('DB_PASSWORD'),
            $config->text('DB_DATABASE'),
            $config->port(),
            null,
            $flags
        );
    }
}
