<?php

declare(strict_types=1);

namespace TrueStock\Audit;

use TrueStock\Shop\Text;

/**
 * The text of a mail to the owner. Pure.
 */
final class AlarmMail
{
    /** Lines of each kind. */
    public const MOST = 20;

    /** @var array<string, string> */
    private $words;

    /** @var array<string, string> names by counter, 30:0 */
    private $names;

    /**
     * @param array<string, string> $words such as ReportWords has them
     * @param array<string, string> $names by counter, 30:0
     */
    public function __construct(array $words, array $names)
    {
        $this->words = $words;
        $this->names = $names;
    }

    public function subject(string $shop): string
    {
        return $this->fill('mail_subject', ['shop' => $shop]);
    }

    /**
     * @param array<int, array<string, mixed>> $findings
     * @param array<int, array<string, int>> $changes
     */
    public function text(string $shop, array $findings, array $changes): string
    {
        $parts = [$this->fill('mail_begin', ['shop' => $shop])];
        if ($findings !== []) {
            $parts[] = $this->part('mail_contradictions', $findings, [$this, 'finding']);
        }
        if ($changes !== []) {
            $parts[] = $this->part('mail_changes', $changes, [$this, 'change']);
        }
        $parts[] = $this->fill('mail_end', []);

        return \implode("\n\n", $parts) . "\n";
    }

    /**
     * @param array<int, array<string, mixed>> $all
     * @param callable(array<string, mixed>): string $line
     */
    private function part(string $title, array $all, callable $line): string
    {
        $lines = [$this->fill($title, ['count' => (string) \count($all)])];
        foreach (\array_slice($all, 0, self::MOST) as $one) {
            $lines[] = '- ' . $line($one);
        }
        if (\count($all) > self::MOST) {
            $lines[] = $this->fill('mail_more', ['count' => (string) (\count($all) - self::MOST)]);
        }

        return \implode("\n", $lines);
    }

    /**
     * @param array<string, mixed> $finding
     */
    private function finding(array $finding): string
    {
        $rule = 'rule_' . \strtr($finding['rule'], '-', '_');

        return $this->name($finding) . ': ' . $this->fill($rule, \array_map('strval', $finding['evidence']));
    }

    /**
     * @param array<string, int> $change
     */
    private function change(array $change): string
    {
        return $this->name($change) . ': ' . $this->fill('mail_change', [
            'change' => ($change['change'] > 0 ? '+' : '') . $change['change'],
            'quantity' => (string) $change['quantity'],
            'from' => \gmdate('Y-m-d H:i', $change['began']) . ' UTC',
            'to' => \gmdate('Y-m-d H:i', $change['written']) . ' UTC',
        ]);
    }

    /**
     * @param array<string, mixed> $one
     */
    private function name(array $one): string
    {
        $counter = \implode(':', CounterNames::counter($one));

        return $this->names[$counter] ?? "#$counter";
    }

    /**
     * @param array<string, string> $values by the names in the text
     */
    private function fill(string $key, array $values): string
    {
        return Text::fill($this->words[$key] ?? $key, $values);
    }
}
