<?php

declare(strict_types=1);

namespace TrueStock\Test\Audit;

use PHPUnit\Framework\TestCase;
use TrueStock\Audit\Contradictions;
use TrueStock\Audit\Finding;

/**
 * The same cases as the JavaScript module: the same rules, counters, evidence
 * and severities.
 */
final class ContradictionsTest extends TestCase
{
    /**
     * @dataProvider cases
     * @param array<int, array<string, mixed>> $counters
     * @param array<int, array<string, mixed>> $expected
     * @param string[] $names
     */
    public function testTheyAreCertain(array $counters, array $expected, array $names): void
    {
        $found = Contradictions::find($counters);
        $this->assertSame($expected, $found);
        $this->assertSame($names, \array_map([Finding::class, 'name'], $found));
    }

    /**
     * @return array<string, array<int, mixed>>
     */
    public function cases(): array
    {
        $file = __DIR__ . '/../../../test/audit/contradictions.json';
        $cases = [];
        foreach (\json_decode((string) \file_get_contents($file), true) as $case) {
            $cases[$case['title']] = [self::sorted($case['counters']), $case['contradictions'], $case['names'] ?? []];
        }

        return $cases;
    }

    /**
     * As the shop's facts come: by product, its own counter before its values.
     *
     * @param array<int, array<string, mixed>> $counters
     * @return array<int, array<string, mixed>>
     */
    private static function sorted(array $counters): array
    {
        \usort($counters, static function (array $one, array $other): int {
            return [(int) $one['productId'], (int) ($one['valueId'] ?? 0)]
                <=> [(int) $other['productId'], (int) ($other['valueId'] ?? 0)];
        });

        return $counters;
    }
}
