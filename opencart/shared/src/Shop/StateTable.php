<?php

declare(strict_types=1);

namespace TrueStock\Shop;

/**
 * What the extension remembers from one look at the shop to the next: a value
 * by its name, and when it was written.
 */
final class StateTable
{
    /** Without the shop's prefix. */
    public const NAME = 'true_stock_state';

    private const COLUMNS = <<<'SQL'
        `name` VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
        `value` MEDIUMTEXT NOT NULL,
        `written` INT UNSIGNED NOT NULL,
        PRIMARY KEY (`name`)
        SQL;

    /** @var WritableDatabase */
    private $database;

    /** @var string quoted */
    private $table;

    public function __construct(WritableDatabase $database)
    {
        $this->database = $database;
        $this->table = $database->table(self::NAME);
    }

    public function create(): void
    {
        $this->tables()->create();
    }

    public function drop(): void
    {
        $this->tables()->drop();
    }

    /**
     * @return array<string, mixed>|null with "written", epoch seconds; null for none
     */
    public function get(string $name): ?array
    {
        $row = FirstRow::of($this->database, "`value`, `written` FROM $this->table"
            . " WHERE `name` = {$this->database->text($name)}");
        $value = \json_decode((string) ($row['value'] ?? ''), true);

        return \is_array($value) ? ['written' => (int) $row['written']] + $value : null;
    }

    /** Whether a value was written so many seconds ago at the most, by the database's clock. */
    public function isYounger(string $name, int $seconds): bool
    {
        return FirstRow::of($this->database, "1 FROM $this->table WHERE `name` = {$this->database->text($name)}"
            . " AND `written` BETWEEN UNIX_TIMESTAMP() - $seconds AND UNIX_TIMESTAMP()") !== [];
    }

    /**
     * @param array<string, mixed> $value
     */
    public function set(string $name, array $value): void
    {
        $text = $this->database->text((string) \json_encode($value, \JSON_INVALID_UTF8_SUBSTITUTE));
        $this->database->execute("REPLACE INTO $this->table (`name`, `value`, `written`)"
            . " VALUES ({$this->database->text($name)}, $text, UNIX_TIMESTAMP())");
    }

    public function delete(string $name): void
    {
        $this->database->execute("DELETE FROM $this->table WHERE `name` = {$this->database->text($name)}");
    }

    /**
     * @return iterable<string, array<string, mixed>> by name, the latest first
     */
    public function all(string $start): iterable
    {
        $pattern = $this->database->text(\str_replace('_', '\\_', $start) . '%');
        $found = $this->database->select("`name`, `value`, `written` FROM $this->table WHERE `name` LIKE $pattern"
            . ' ORDER BY `written` DESC, `name` DESC');
        foreach ($found as $row) {
            $value = \json_decode((string) $row['value'], true);
            yield $row['name'] => ['written' => (int) $row['written']] + (array) $value;
        }
    }

    /**
     * @param string $start of the names
     * @param int $years how long they stay
     */
    public function forget(string $start, int $years): void
    {
        $pattern = $this->database->text(\str_replace('_', '\\_', $start) . '%');
        $this->database->execute("DELETE FROM $this->table WHERE `name` LIKE $pattern"
            . " AND `written` < UNIX_TIMESTAMP() - $years * 365 * 86400");
    }

    private function tables(): OwnTables
    {
        return new OwnTables($this->database, [self::NAME => self::COLUMNS]);
    }
}
