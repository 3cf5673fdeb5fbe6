<?php

declare(strict_types=1);

namespace TrueStock\Audit;

use TrueStock\Endpoint\StandaloneDatabase;
use TrueStock\Shop\ShopConfig;
use TrueStock\Shop\WritableDatabase;

require_once __DIR__ . '/../Shop/WritableDatabase.php';

/**
 * The shop's database over our own connection, for what runs from a command
 * line and may take its time.
 */
final class OwnDatabase implements WritableDatabase
{
    private const PATIENCE_SECONDS = 600;

    /** @var \mysqli */
    private $link;

    /** @var string */
    private $prefix;

    /** @var bool */
    private $isStream;

    /**
     * @param bool $isStream whether rows are read as they come, for very many:
     *   then all have to be read before the next query
     * @throws \mysqli_sql_exception
     */
    public function __construct(ShopConfig $config, bool $isStream = false)
    {
        $this->isStream = $isStream;
        $this->link = StandaloneDatabase::connect($config, self::PATIENCE_SECONDS);
        $this->prefix = $config->text('DB_PREFIX');
        // As OpenCart does (system/library/db/mysqli.php, tag 4.1.0.4): 3.x has
        // columns without a default.
        $this->link->query("SET SESSION sql_mode = 'NO_ZERO_IN_DATE,NO_ENGINE_SUBSTITUTION'");
    }

    public function table(string $name): string
    {
        return '`' . \str_replace('`', '``', $this->prefix . $name) . '`';
    }

    public function text(string $text): string
    {
        return "'" . $this->link->real_escape_string($text) . "'";
    }

    public function select(string $select): iterable
    {
        return $this->link->query("SELECT $select", $this->isStream ? \MYSQLI_USE_RESULT : \MYSQLI_STORE_RESULT);
    }

    public function execute(string $statement): int
    {
        $this->link->query($statement);

        return (int) $this->link->affected_rows;
    }
}
