<?php

declare(strict_types=1);

namespace TrueStock\Test\Helpers;

use TrueStock\Shop\WritableDatabase;

/**
 * The private server is killed before one of the statements.
 */
final class MortalDatabase implements WritableDatabase
{
    /** @var WritableDatabase */
    private $database;

    /** @var int statements that the server still lives for */
    private $statements;

    public function __construct(WritableDatabase $database, int $statements)
    {
        $this->database = $database;
        $this->statements = $statements;
    }

    public function table(string $name): string
    {
        return $this->database->table($name);
    }

    public function text(string $text): string
    {
        return $this->database->text($text);
    }

    public function select(string $select): iterable
    {
        $this->count();

        return $this->database->select($select);
    }

    public function execute(string $statement): int
    {
        $this->count();

        return $this->database->execute($statement);
    }

    private function count(): void
    {
        if ($this->statements-- === 0) {
            PrivateDatabase::kill();
        }
    }
}
