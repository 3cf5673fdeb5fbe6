<?php

declare(strict_types=1);

namespace TrueStock\Holds;

use TrueStock\Shop\FirstRow;
use TrueStock\Shop\WritableDatabase;

/**
 * A named lock of the database server, released when its connection ends,
 * however that happens. The tables of 3.x are MyISAM, which cannot lock rows.
 *
 * MySQL before 5.7.5 releases one lock when it takes another: there, a double
 * click at payment can lower the stock twice.
 */
final class NamedLock
{
    /** @var WritableDatabase */
    private $database;

    /** @var string SQL */
    private $name;

    /**
     * @param string $shop unique among the shops of the server
     * @param string $purpose short
     */
    public function __construct(WritableDatabase $database, string $shop, string $purpose)
    {
        $this->database = $database;
        // 64 characters at most (MySQL manual, 14.14).
        $this->name = $database->text('true-stock-' . \substr(\md5($shop), 0, 20) . "-$purpose");
    }

    /**
     * @throws Busy if the lock is not free within that time
     */
    public function take(int $patienceSeconds): void
    {
        if ($this->ask("GET_LOCK($this->name, $patienceSeconds)") !== '1') {
            throw new Busy('A lock was not free in time.');
        }
    }

    public function release(): void
    {
        $this->ask("RELEASE_LOCK($this->name)");
    }

    private function ask(string $question): string
    {
        return (string) (FirstRow::of($this->database, "$question AS `answer`")['answer'] ?? '');
    }
}
