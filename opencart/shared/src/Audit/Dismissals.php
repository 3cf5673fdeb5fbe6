<?php

declare(strict_types=1);

namespace TrueStock\Audit;

use TrueStock\Shop\Text;
use TrueStock\Shop\WritableDatabase;

/**
 * Findings that the owner has set aside until a day, each with a reason. They
 * come back on that day.
 */
final class Dismissals
{
    /** Rule and counter, or option or quantity, as the page's script names them. */
    private const FINDING = '/^[a-z][a-z-]{1,31}(?::\w{1,20}){1,3}$/D';

    private const LONGEST_REASON = 255;

    private const MOST_YEARS = 10;

    /** @var WritableDatabase */
    private $database;

    /** @var string YYYY-MM-DD, in the shop's time zone */
    private $today;

    /** @var string quoted */
    private $table;

    public function __construct(WritableDatabase $database, string $today)
    {
        $this->database = $database;
        $this->today = $today;
        $this->table = $database->table('true_stock_dismissal');
    }

    /**
     * @param string $until the day on which it comes back, YYYY-MM-DD
     * @return bool whether it was set aside
     */
    public function add(string $finding, string $until, string $reason, int $userId): bool
    {
        $reason = \trim($reason);
        if (!self::isFinding($finding) || !$this->isDay($until) || $reason === '' || !\preg_match('//u', $reason)) {
            return false;
        }
        \preg_match('/^.{1,' . self::LONGEST_REASON . '}/us', $reason, $cut);
        $this->database->execute("REPLACE INTO $this->table (`finding`, `until`, `reason`, `user_id`)"
            . " VALUES ({$this->database->text($finding)}, {$this->database->text($until)},"
            . " {$this->database->text($cut[0])}, $userId)");

        return true;
    }

    public function remove(string $finding): void
    {
        $this->database->execute("DELETE FROM $this->table WHERE `finding` = {$this->database->text($finding)}");
    }

    /**
     * Those that are over are forgotten.
     *
     * @return array<int, array<string, string>> finding, until, reason, user
     */
    public function live(): array
    {
        $this->database->execute("DELETE FROM $this->table WHERE `until` <= {$this->database->text($this->today)}");
        $found = $this->database->select('d.`finding`, d.`until`, d.`reason`, u.`username`'
            . " FROM $this->table d LEFT JOIN {$this->database->table('user')} u ON u.`user_id` = d.`user_id`"
            . ' ORDER BY d.`until`, d.`finding`');
        $dismissals = [];
        foreach ($found as $row) {
            $dismissals[] = [
                'finding' => (string) $row['finding'],
                'until' => (string) $row['until'],
                'reason' => (string) $row['reason'],
                'user' => Text::plain((string) $row['username']),
            ];
        }

        return $dismissals;
    }

    private static function isFinding(string $finding): bool
    {
        return \preg_match(self::FINDING, $finding) === 1;
    }

    private function isDay(string $until): bool
    {
        if (\preg_match('/^(\d{4})-(\d\d)-(\d\d)$/D', $until, $parts) !== 1) {
            return false;
        }
        $last = ((int) \substr($this->today, 0, 4) + self::MOST_YEARS) . \substr($this->today, 4);

        return \checkdate((int) $parts[2], (int) $parts[3], (int) $parts[1])
            && $until > $this->today
            && $until <= $last;
    }
}
