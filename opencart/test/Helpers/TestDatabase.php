<?php

declare(strict_types=1);

namespace TrueStock\Test\Helpers;

use TrueStock\Shop\WritableDatabase;

/**
 * The private server, as code that runs inside a shop sees it.
 */
final class TestDatabase implements WritableDatabase
{
    /** @var int 3 or 4 */
    private $family;

    /** @var \mysqli */
    private $link;

    public function __construct(int $family, ?\mysqli $link = null)
    {
        $this->family = $family;
        $this->link = $link ?? PrivateDatabase::link();
    }

    public function table(string $name): string
    {
        return "`true_stock_{$this->family}`.`" . ShopTables::prefix($this->family) . $name . '`';
    }

    public function text(string $text): string
    {
        return "'" . $this->link->real_escape_string($text) . "'";
    }

    public function select(string $select): iterable
    {
        return $this->link->query("SELECT $select");
    }

    public function execute(string $statement): int
    {
        $this->link->query($statement);

        return (int) $this->link->affected_rows;
    }
}
