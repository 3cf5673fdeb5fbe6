<?php

declare(strict_types=1);

namespace TrueStock\Test;

use TrueStock\Database;

/**
 * The private server, as code that runs inside of a shop sees it.
 */
final class TestDatabase implements Database
{
    /** @var int 3 or 4 */
    private $family;

    public function __construct(int $family)
    {
        $this->family = $family;
    }

    public function table(string $name): string
    {
        return "`true_stock_{$this->family}`.`" . ShopTables::prefix($this->family) . $name . '`';
    }

    public function text(string $text): string
    {
        return "'" . PrivateDatabase::link()->real_escape_string($text) . "'";
    }

    public function select(string $select): iterable
    {
        return PrivateDatabase::link()->query("SELECT $select");
    }
}
