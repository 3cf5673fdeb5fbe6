<?php

declare(strict_types=1);

namespace TrueStock\Audit;

/**
 * What of an option contradicts its product; the same rules as in
 * src/audit/option-rules.ts.
 */
final class OptionRules
{
    /**
     * @param array<string, mixed> $product its own counter
     * @param array<int, array<string, mixed>> $values counters of its values
     * @return array<int, array<string, mixed>> findings
     */
    public static function judge(array $product, array $values): array
    {
        $options = [];
        foreach ($values as $value) {
            if (isset($value['optionId'])) {
                $options[$value['optionId']][] = $value;
            }
        }
        $findings = [];
        foreach ($options as $siblings) {
            $counted = self::counted($siblings);
            if ($counted !== []) {
                $findings[] = self::sum($product, $siblings, $counted);
                $findings[] = self::soldOut($product, $siblings);
            }
        }
        $findings[] = self::uncounted($product, self::counted($values));

        return \array_merge(...$findings);
    }

    /**
     * @param array<string, mixed> $product
     * @param array<int, array<string, mixed>> $values of one option
     * @param array<int, array<string, mixed>> $counted those that are counted
     * @return array<int, array<string, mixed>>
     */
    private static function sum(array $product, array $values, array $counted): array
    {
        $quantity = $product['quantity'];
        $apart = self::apart($values, $counted);
        $sum = \array_sum(\array_column($counted, 'quantity'));
        // Else it is an extra, which a piece of the product need not have.
        $isPart = !\in_array(false, \array_column($values, 'isRequired'), true);
        if (!$isPart || !$product['isCounted']) {
            return [];
        }
        $evidence = ['quantity' => $quantity, 'sum' => $sum, 'optionId' => $values[0]['optionId']];
        $above = \array_sum(\array_column($apart, 'quantity'));
        if ($above > $quantity) {
            $named = \array_merge([$product], $apart);
            return [Finding::of('options-above', Finding::SELLS, $named, \array_replace($evidence, ['sum' => $above]))];
        }
        // A value that is not counted may have the rest.
        if ($sum < $quantity && \count($counted) === \count($values)) {
            $named = \array_merge([$product], $counted);
            return [Finding::of('options-below', Finding::HIDES, $named, $evidence)];
        }

        return [];
    }

    /**
     * Counted values that no piece has together: of those it may, the fullest.
     *
     * @param array<int, array<string, mixed>> $values of one option
     * @param array<int, array<string, mixed>> $counted those that are counted
     * @return array<int, array<string, mixed>>
     */
    private static function apart(array $values, array $counted): array
    {
        if (!\in_array(true, \array_column($values, 'takesSeveral'), true)) {
            return $counted;
        }
        $quantities = \array_column($counted, 'quantity');

        return [$counted[\array_search(\max($quantities), $quantities, true)]];
    }

    /**
     * @param array<string, mixed> $product
     * @param array<int, array<string, mixed>> $values of one option
     * @return array<int, array<string, mixed>>
     */
    private static function soldOut(array $product, array $values): array
    {
        foreach ($values as $value) {
            if (!($value['isRequired'] ?? false) || !$value['isCounted'] || $value['quantity'] > 0) {
                return [];
            }
        }
        if ($product['quantity'] <= 0) {
            return [];
        }
        $evidence = ['quantity' => $product['quantity'], 'optionId' => $values[0]['optionId']];

        return [Finding::of('option-sold-out', Finding::HIDES, \array_merge([$product], $values), $evidence)];
    }

    /**
     * Sales lower the values, and never the product.
     *
     * @param array<string, mixed> $product
     * @param array<int, array<string, mixed>> $counted values of all options
     * @return array<int, array<string, mixed>>
     */
    private static function uncounted(array $product, array $counted): array
    {
        if ($product['isCounted'] || $counted === []) {
            return [];
        }
        $evidence = ['quantity' => $product['quantity'], 'values' => \count($counted)];
        $named = \array_merge([$product], $counted);

        return [Finding::of('uncounted-product', Finding::UNTIDY, $named, $evidence)];
    }

    /**
     * @param array<int, array<string, mixed>> $values
     * @return array<int, array<string, mixed>>
     */
    private static function counted(array $values): array
    {
        return \array_values(\array_filter($values, static function (array $value): bool {
            return $value['isCounted'];
        }));
    }
}
