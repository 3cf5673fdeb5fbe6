<?php

declare(strict_types=1);

namespace TrueStock\Stock;

/**
 * Decides a verify: may exactly this be bought now?
 *
 * The reason is the one that helps the shopper most. First what cannot be fixed
 * (unavailable, out-of-stock), then what another choice fixes
 * (option-out-of-stock), a smaller quantity (too-few) or a larger one
 * (minimum). A quantity counts as at least the minimum, so nobody is told to
 * take two when one is left.
 */
final class Verdict
{
    /** @var StockRules */
    private $rules;

    public function __construct(StockRules $rules)
    {
        $this->rules = $rules;
    }

    /**
     * @param WantedLine[] $lines all of this product; their quantities are
     *   added, as in 4.1 (3.x and 4.0 check each line alone)
     * @param WantedLine[] $others lines of this product that are not checked
     *   but use the same stock: what is in the cart already
     * @return array<string, mixed> ok; when it is false, also reason and maybe left
     */
    public function on(?ProductStock $product, array $lines, array $others = []): array
    {
        return $this->answer($this->judge($product, $lines, $others));
    }

    /**
     * The same for strangers. Where stock and quantity are both above the
     * disclosure limit they hear "unknown", also about a quantity that is not
     * counted: a few exact answers would add up to the stock.
     *
     * @param WantedLine[] $lines
     * @return array<string, mixed> as on(), but ok may be "unknown"
     */
    public function told(?ProductStock $product, array $lines): array
    {
        $refusal = $this->judge($product, $lines, []);
        $isSecret = $refusal === null
            ? !$this->rules->mayJudge(self::pieces($lines))
            : $refusal[0] === 'too-few' && $this->rules->told($refusal[1]) === null;
        if (!$isSecret) {
            return $this->answer($refusal);
        }

        // The minimum is public, and does not depend on the stock.
        return self::pieces($lines) < $product->minimum ? $this->answer(['minimum']) : ['ok' => 'unknown'];
    }

    /**
     * @param WantedLine[] $lines
     * @param WantedLine[] $others
     * @return array{0: string, 1?: int, 2?: bool}|null the reason, how many are left, and whether they are marked as
     *   plenty; null for none
     */
    private function judge(?ProductStock $product, array $lines, array $others): ?array
    {
        if ($product === null) {
            return ['unavailable'];
        }
        if ($this->rules->availability($product) === 'out-of-stock') {
            return ['out-of-stock', 0];
        }
        if (!$this->valuesExist($product, $lines)) {
            return ['option-out-of-stock', 0];
        }
        $total = self::pieces($lines) + self::pieces($others);
        $tightest = $this->tightest($product, $lines, $others, \max($total, $product->minimum));
        if ($tightest !== null) {
            return ['too-few', $tightest[0], $tightest[1]];
        }

        return $total < $product->minimum ? ['minimum'] : null;
    }

    /**
     * Whether each chosen value belongs to the product and is not sold out.
     * OpenCart 3.x accepts values that do not exist.
     *
     * @param WantedLine[] $lines
     */
    private function valuesExist(ProductStock $product, array $lines): bool
    {
        foreach ($lines as $line) {
            foreach ($line->pairs as [$optionId, $valueId]) {
                $value = $product->options[$optionId][$valueId] ?? null;
                if ($value === null || $this->rules->valueLimit($value) === 0) {
                    return false;
                }
            }
        }

        return true;
    }

    /**
     * The smallest limit that these lines exceed.
     *
     * @param WantedLine[] $lines
     * @param WantedLine[] $others
     * @param int $needed pieces of the product, at least its minimum
     * @return array{0: int, 1: bool}|null with whether it is marked as plenty; null for none
     */
    private function tightest(ProductStock $product, array $lines, array $others, int $needed): ?array
    {
        $exceeded = [];
        $limit = $this->rules->limit($product);
        if ($limit !== null && $needed > $limit) {
            $exceeded[] = [$limit, $product->isPlenty];
        }
        $total = self::pieces($lines) + self::pieces($others);
        $sums = self::piecesByValue(\array_merge($lines, $others));
        foreach (\array_intersect_key($sums, self::piecesByValue($lines)) as [$optionId, $valueId, $pieces]) {
            $value = $product->options[$optionId][$valueId];
            $limit = $this->rules->valueLimit($value);
            // A value that is in every line must have enough for the minimum
            // too.
            if ($limit !== null && ($pieces === $total ? $needed : $pieces) > $limit) {
                $exceeded[] = [$limit, $value['isPlenty']];
            }
        }

        return $exceeded === [] ? null : \min($exceeded);
    }

    /**
     * @param WantedLine[] $lines
     */
    private static function pieces(array $lines): int
    {
        return (int) \array_sum(\array_column($lines, 'quantity'));
    }

    /**
     * @param WantedLine[] $lines
     * @return array<string, array{0: int, 1: int, 2: int}> option, value, pieces
     */
    private static function piecesByValue(array $lines): array
    {
        $sums = [];
        foreach ($lines as $line) {
            foreach ($line->pairs as [$optionId, $valueId]) {
                $key = "$optionId-$valueId";
                $before = $sums[$key][2] ?? 0;
                $sums[$key] = [$optionId, $valueId, $before + $line->quantity];
            }
        }

        return $sums;
    }

    /**
     * @param array{0: string, 1?: int, 2?: bool}|null $refusal as judge()
     * @return array<string, mixed>
     */
    private function answer(?array $refusal): array
    {
        if ($refusal === null) {
            return ['ok' => true];
        }
        $told = $this->rules->told($refusal[1] ?? null, $refusal[2] ?? false);

        return ['ok' => false, 'reason' => $refusal[0]] + ($told === null ? [] : ['left' => $told]);
    }
}
