<?php

declare(strict_types=1);

namespace TrueStock\Endpoint;

use TrueStock\Shop\Database;
use TrueStock\Shop\ShopConfig;

require_once __DIR__ . '/../Shop/Database.php';

/**
 * The shop's database over a connection of our own, opened at the first question.
 */
final class StandaloneDatabase implements Database
{
    /** Seconds to connect, and to wait for one answer. */
    private const PATIENCE_SECONDS = 2;

    /**
     * Ends a query on the server too, where giving up on this side would leave
     * it waiting with its connection. In 3.x that happens: MyISAM's readers wait
     * for writers and backups. 4.x reads without locks, and is spared the tenth
     * of a request that this costs. MariaDB reads the first line, MySQL the
     * second, and each takes the other's for a comment.
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
        return $this->link = $this->link ?? $this->connect();
    }

    private function connect(): \mysqli
    {
        \mysqli_report(\MYSQLI_REPORT_ERROR | \MYSQLI_REPORT_STRICT);
        $link = new \mysqli();
        $link->options(\MYSQLI_OPT_CONNECT_TIMEOUT, self::PATIENCE_SECONDS);
        $link->options(\MYSQLI_OPT_READ_TIMEOUT, self::PATIENCE_SECONDS);
        // Part of the handshake, where set_charset() would be a third question.
        $link->options(\MYSQLI_SET_CHARSET_NAME, 'utf8mb4');
        $files = new TlsFiles();
        try {
            $flags = $files->apply($link, $this->config);
            $this->open($link, $flags);
        } finally {
            $files->remove();
        }

        return $link;
    }

    private function open(\mysqli $link, int $flags): void
    {
        $link->real_connect(
            $this->config->text('DB_HOSTNAME'),
            $this->config->text('DB_USERNAME'),
            $this->config->text('DB_PASSWORD'),
            $this->config->text('DB_DATABASE'),
            $this->config->port(),
            null,
            $flags
        );
    }
}
