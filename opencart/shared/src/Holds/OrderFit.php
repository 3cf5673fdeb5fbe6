<?php

declare(strict_types=1);

namespace TrueStock\Holds;

use TrueStock\Stock\StockRules;

/**
 * Compares an order with its counters, minus what others hold.
 */
final class OrderFit
{
    /**
     * Whether a shopper holds exactly what the order wants.
     *
     * @param array<string, array<string, string|null>> $own rows by counter
     * @param Counter[] $counters by counter
     */
    public static function isSame(array $own, array $counters): bool
    {
        foreach ($counters as $key => $counter) {
            if ((int) ($own[$key]['quantity'] ?? 0) !== $counter->pieces) {
                return false;
            }
        }

        return \count($own) === \count($counters);
    }

    /**
     * @param Counter[] $counters by counter
     * @param array<string, array{held: int, older: int, guests: int, isPaying: bool}> $others
     * @param string $which holds of others count: held or older
     * @return Shortage|null of the tightest counter
     */
    public static function shortage(Claims $claims, array $counters, array $others, string $which): ?Shortage
    {
        $tightest = null;
        foreach ($counters as $key => $counter) {
            $left = StockRules::available($counter->quantity, $others[$key][$which] ?? 0);
            if (!$counter->isLimit || $left >= $counter->pieces) {
                continue;
            }
            if ($tightest !== null && $tightest->left <= \max(0, $left)) {
                continue;
            }
            [$productId, $name] = $claims->line($counter->productId, $counter->valueId);
            $tightest = new Shortage(
                $productId,
                $name,
                \max(0, $left),
                $counter->quantity > 0,
                $others[$key]['isPaying'] ?? false
            );
        }

        return $tightest;
    }

    /**
     * @param Counter[] $counters
     * @return Shortage|null of a counter that is negative now
     */
    public static function below(Claims $claims, array $counters): ?Shortage
    {
        foreach ($counters as $counter) {
            if ($counter->isSubtracted && $counter->isLimit && $counter->quantity < 0) {
                [$productId, $name] = $claims->line($counter->productId, $counter->valueId);
                return new Shortage($productId, $name, 0, false, false);
            }
        }

        return null;
    }
}
