<?php

declare(strict_types=1);

namespace TrueStock\Audit;

use TrueStock\Ledger\Entry;
use TrueStock\Shop\FirstRow;
use TrueStock\Shop\ModuleSettings;
use TrueStock\Shop\StateTable;
use TrueStock\Shop\Text;
use TrueStock\Shop\WritableDatabase;

/**
 * Tells the owner by mail of new contradictions and of large changes that
 * nothing explains: what was told is not told again, and a day has one mail at
 * the most. What had to wait is in the next.
 */
final class Alarm
{
    private const NAME = 'alarm';

    private const DAY_SECONDS = 86400;

    /** @var WritableDatabase */
    private $database;

    /** @var StateTable */
    private $state;

    /** @var array<string, string> settings, by name */
    private $values;

    /** @var object OpenCart's config */
    private $config;

    /**
     * @param object $config OpenCart's "config", which has get()
     */
    public function __construct(WritableDatabase $database, $config)
    {
        $this->database = $database;
        $this->state = new StateTable($database);
        $this->config = $config;
        $this->values = ModuleSettings::inForce($config);
    }

    /**
     * @param array<int, array<string, mixed>>|null $findings all contradictions of the shop; null if it was not judged
     * @param callable(string, string): void $send gets subject and text
     */
    public function run(?array $findings, callable $send): void
    {
        if ($this->values['mail'] !== '1') {
            $this->state->delete(self::NAME);
            return;
        }
        $now = (int) FirstRow::of($this->database, 'UNIX_TIMESTAMP() AS `now`')['now'];
        $state = $this->state->get(self::NAME) ?? ['told' => [], 'change' => null, 'sent' => 0];
        $open = self::byName($findings ?? []);
        if ($findings !== null) {
            // What is gone and comes again is new.
            $state['told'] = \array_values(\array_intersect($state['told'], \array_keys($open)));
        }
        $new = \array_values(\array_diff_key($open, \array_flip($state['told'])));
        $changes = $this->changes($state['change'], $now);
        // Of a time to come, if the clock was set back.
        $isDue = \abs($now - $state['sent']) >= self::DAY_SECONDS;
        if (($new !== [] || $changes !== []) && $isDue) {
            $this->tell($new, $changes, $send);
            $told = $findings === null ? $state['told'] : \array_keys($open);
            $state = ['told' => $told, 'change' => $this->lastChange(), 'sent' => $now];
        }
        $state['change'] = $state['change'] ?? $this->lastChange();
        $this->state->set(self::NAME, \array_diff_key($state, ['written' => 0]));
    }

    /**
     * @param array<int, array<string, mixed>> $findings
     * @param array<int, array<string, int>> $changes
     * @param callable(string, string): void $send
     */
    private function tell(array $findings, array $changes, callable $send): void
    {
        $names = (new CounterNames($this->database, $this->config))->of(\array_merge($findings, $changes));
        $words = ReportWords::ofAdmin($this->config);
        $shop = Text::plain((string) $this->config->get('config_name'));
        $mail = new AlarmMail($words, $names);
        $send($mail->subject($shop), $mail->text($shop, $findings, $changes));
    }

    /**
     * @param int|null $last change_id that was told; null for none: then only those of the last day
     * @return array<int, array<string, int>>
     */
    private function changes(?int $last, int $now): array
    {
        $isNew = $last === null ? '`written` > ' . ($now - self::DAY_SECONDS) : "`change_id` > $last";
        $size = ModuleSettings::number($this->values, 'mail_size');
        $found = $this->database->select('`product_id`, `value_id`, `change`, `quantity`, `began`, `written`'
            . " FROM {$this->database->table('true_stock_ledger')} WHERE `cause` = '" . Entry::UNEXPLAINED . "'"
            . " AND ABS(`change`) >= $size AND $isNew ORDER BY ABS(`change`) DESC, `change_id`");
        $changes = [];
        foreach ($found as $row) {
            $changes[] = \array_map('intval', $row);
        }

        return $changes;
    }

    private function lastChange(): int
    {
        $table = $this->database->table('true_stock_ledger');

        return (int) (FirstRow::of($this->database, "MAX(`change_id`) AS `last` FROM $table")['last'] ?? 0);
    }

    /**
     * @param array<int, array<string, mixed>> $findings
     * @return array<string, array<string, mixed>>
     */
    private static function byName(array $findings): array
    {
        $byName = [];
        foreach ($findings as $finding) {
            $byName[Finding::name($finding)] = $finding;
        }

        return $byName;
    }
}
