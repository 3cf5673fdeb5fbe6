<?php

declare(strict_types=1);

namespace TrueStock\Audit;

/**
 * What is found of some counters, in the format of the JavaScript module
 * (docs/audit.md).
 */
final class Finding
{
    public const SELLS = 'sells-what-is-not-there';
    public const HIDES = 'hides-what-is-there';
    public const UNTIDY = 'untidy';

    /** The worst first. */
    public const SEVERITIES = [self::SELLS, self::HIDES, self::UNTIDY];

    /**
     * What nobody can buy does no harm yet.
     *
     * @param array<int, array<string, mixed>> $counters
     * @param array<string, int|string> $evidence
     * @return array{rule: string, counters: array<int, array<string, string>>,
     *   evidence: array<string, int|string>, severity: string}
     */
    public static function of(string $rule, string $severity, array $counters, array $evidence): array
    {
        $isOnSale = false;
        $ids = [];
        foreach ($counters as $counter) {
            $isOnSale = $isOnSale || $counter['isOnSale'];
            $ids[] = \array_intersect_key($counter, ['productId' => 1, 'valueId' => 1]);
        }

        return [
            'rule' => $rule,
            'counters' => $ids,
            'evidence' => $evidence,
            'severity' => $isOnSale ? $severity : self::UNTIDY,
        ];
    }

    /**
     * Names a contradiction as the audit page does (admin/audit/keys.js): the
     * same one has the same name tomorrow, whatever its numbers are then.
     *
     * @param array<string, mixed> $finding
     */
    public static function name(array $finding): string
    {
        $counter = $finding['counters'][0];
        $parts = [$finding['rule'], $counter['productId'], $counter['valueId'] ?? '0'];
        $option = $finding['evidence']['optionId'] ?? null;

        return \implode(':', $option === null ? $parts : \array_merge($parts, [$option]));
    }
}
