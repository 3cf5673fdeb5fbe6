<?php

declare(strict_types=1);

namespace TrueStock\Shop;

require_once __DIR__ . '/WritableDatabase.php';

/**
 * Uses the connection that OpenCart has open, for code that runs inside it.
 */
final class FrameworkDatabase implements WritableDatabase
{
    /** @var object OpenCart's "db", which has query() and escape() */
    private $database;

    /**
     * @param object $database
     */
    public function __construct($database)
    {
        $this->database = $database;
    }

    public function table(string $name): string
    {
        return '`' . \str_replace('`', '``', (string) \constant('DB_PREFIX') . $name) . '`';
    }

    public function text(string $text): string
    {
        return "'" . $this->database->escape($text) . "'";
    }

    public function select(string $select): iterable
    {
        return $this->query("SELECT $select")->rows;
    }

    public function execute(string $statement): int
    {
        $this->query($statement);
        $changed = (int) $this->database->countAffected();
        if ($changed > 0) {
            KeptAnswers::forget();
        }

        return $changed;
    }

    /**
     * Throws on failure. OpenCart 3.0 also prints a warning into its response
     * (system/library/db/mysqli.php, tag 3.0.5.1): it is suppressed here.
     *
     * @return object|bool
     */
    private function query(string $sql)
    {
        \set_error_handler(static function (): bool {
            return true;
        });
        try {
            return $this->database->query($sql);
        } finally {
            \restore_error_handler();
        }
    }
}
