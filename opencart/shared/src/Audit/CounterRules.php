<?php

declare(strict_types=1);

namespace TrueStock\Audit;

/**
 * What contradicts itself in the facts of one counter; the same rules as in
 * src/audit/counter-rules.ts.
 */
final class CounterRules
{
    /**
     * @param array<string, mixed> $counter
     * @return array<int, array<string, mixed>> findings
     */
    public static function judge(array $counter): array
    {
        return \array_merge(
            self::quantity($counter),
            self::soldUncounted($counter),
            self::oversold($counter),
            self::ledger($counter)
        );
    }

    /**
     * A sale of a variant lowers its master too (checkout/order.php, tag
     * 4.0.2.3).
     *
     * @param array<string, mixed> $variant
     * @param array<string, mixed> $master
     * @return array<int, array<string, mixed>> findings
     */
    public static function judgeVariant(array $variant, array $master): array
    {
        $evidence = ['quantity' => $variant['quantity'], 'masterQuantity' => $master['quantity']];
        if ($evidence['quantity'] === $evidence['masterQuantity']) {
            return [];
        }
        $severity = self::severity($evidence['quantity'], $evidence['masterQuantity']);

        return [Finding::of('variant', $severity, [$variant, $master], $evidence)];
    }

    /**
     * @param array<string, mixed> $counter
     * @return array<int, array<string, mixed>>
     */
    private static function quantity(array $counter): array
    {
        $quantity = $counter['quantity'];
        $minimum = $counter['minimum'] ?? 0;
        if ($quantity < 0) {
            return [Finding::of('negative', Finding::SELLS, [$counter], ['quantity' => $quantity])];
        }
        // At 0 it is sold out, which is no contradiction.
        if ($quantity > 0 && $minimum > $quantity) {
            $evidence = ['quantity' => $quantity, 'minimum' => $minimum];

            return [Finding::of('minimum', Finding::HIDES, [$counter], $evidence)];
        }

        return [];
    }

    /**
     * A value that is not counted leaves the counting to its product.
     *
     * @param array<string, mixed> $counter
     * @return array<int, array<string, mixed>>
     */
    private static function soldUncounted(array $counter): array
    {
        $sold = \max($counter['sold30'] ?? 0, $counter['sold365'] ?? 0);
        if (isset($counter['valueId']) || $counter['isCounted'] || $sold <= 0) {
            return [];
        }

        return [Finding::of('sold-uncounted', Finding::SELLS, [$counter], ['sold' => $sold])];
    }

    /**
     * @param array<string, mixed> $counter
     * @return array<int, array<string, mixed>>
     */
    private static function oversold(array $counter): array
    {
        $counted = $counter['countedQuantity'] ?? null;
        $sold = $counter['soldSinceCount'] ?? 0;
        if ($counted === null || $sold <= $counted) {
            return [];
        }
        $evidence = ['countedQuantity' => $counted, 'soldSinceCount' => $sold];

        return [Finding::of('oversold', Finding::SELLS, [$counter], $evidence)];
    }

    /**
     * @param array<string, mixed> $counter
     * @return array<int, array<string, mixed>>
     */
    private static function ledger(array $counter): array
    {
        $quantity = $counter['quantity'];
        $known = $counter['ledgerQuantity'] ?? $quantity;
        if ($known === $quantity) {
            return [];
        }
        $evidence = ['quantity' => $quantity, 'ledgerQuantity' => $known];

        return [Finding::of('ledger', self::severity($quantity, $known), [$counter], $evidence)];
    }

    /** What it means that a quantity is another than it should be. */
    private static function severity(int $quantity, int $right): string
    {
        return $quantity > $right ? Finding::SELLS : Finding::HIDES;
    }
}
