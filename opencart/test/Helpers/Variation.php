<?php

declare(strict_types=1);

namespace TrueStock\Test\Helpers;

/**
 * On what kind of server, with what kind of tables, the tests run:
 * TRUE_STOCK_VARIATION has what differs as JSON (test/run/variations.mjs).
 */
final class Variation
{
    /**
     * All that a server may insist on. OpenCart asks its own connections for
     * less (system/library/db/mysqli.php, tag 4.1.0.4), but not that of the
     * endpoint, and not every driver does.
     */
    private const STRICTEST = 'TRADITIONAL,ANSI,ONLY_FULL_GROUP_BY,HIGH_NOT_PRECEDENCE,NO_BACKSLASH_ESCAPES,'
        . 'SIMULTANEOUS_ASSIGNMENT';

    /** Old shops differ in collation from table to table, as this family does. */
    private const TABLES = [
        3 => ['ENGINE=MyISAM DEFAULT CHARSET=utf8 COLLATE=utf8_general_ci',
            'ENGINE=MyISAM DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci'],
        4 => ['ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci'],
    ];

    /** @var array<string, mixed> */
    private $given;

    private function __construct()
    {
        $this->given = (array) \json_decode((string) \getenv('TRUE_STOCK_VARIATION'), true);
    }

    public static function current(): self
    {
        return new self();
    }

    /**
     * @return string[] options of the server
     */
    public function server(): array
    {
        return \array_merge(
            ['--sql-mode=' . ($this->given['sqlMode'] ?? self::STRICTEST)],
            $this->given['server'] ?? []
        );
    }

    /**
     * @param int $family 3 or 4
     * @return string[] options of its tables, which take turns
     */
    public function tables(int $family): array
    {
        return $this->given['tables'] ?? self::TABLES[$family];
    }

    /**
     * @return mixed what the variation has of that name; null where all is as it is by default
     */
    public function given(string $name)
    {
        return $this->given[$name] ?? null;
    }

    /** Of a shop's database, which the tables need not have. */
    public function databaseCharset(): string
    {
        return $this->given['databaseCharset'] ?? 'utf8mb4';
    }

    /** Of OpenCart's connection: 3.0 has three bytes for a character at the most. */
    public function connectionCharset(): string
    {
        return $this->given['connectionCharset'] ?? 'utf8mb4';
    }
}
