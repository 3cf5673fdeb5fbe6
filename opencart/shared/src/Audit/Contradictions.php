<?php

declare(strict_types=1);

namespace TrueStock\Audit;

/**
 * What cannot be true of a shop's counters: for what runs without a browser.
 * Held to the cases of the JavaScript module, test/audit/contradictions.json.
 */
final class Contradictions
{
    /** @var array<int, array{int, int, int, array<string, mixed>}> severity, product, order, finding */
    private $findings = [];

    /** @var int products so far */
    private $products = 0;

    /** @var array<int|string, int> twice the quantity, and 1 more if it is on sale: small for very many products */
    private $masters = [];

    /** @var array<int, array<string, mixed>> variants by their place among the products */
    private $variants = [];

    /**
     * Keeps a number of each product, as a variant may come before its master.
     *
     * @param iterable<array<string, mixed>> $counters as Facts has them: by
     *   product, its own counter before its values
     * @return array<int, array<string, mixed>> the worst severity first, then by product
     */
    public static function find(iterable $counters): array
    {
        $judge = new self();
        $product = [];
        foreach ($counters as $counter) {
            if ($product !== [] && $product[0]['productId'] !== $counter['productId']) {
                $judge->judge($product);
                $product = [];
            }
            $product[] = $counter;
        }
        if ($product !== []) {
            $judge->judge($product);
        }
        $judge->judgeVariants();

        return $judge->sorted();
    }

    /**
     * @param array<int, array<string, mixed>> $counters of one product
     */
    private function judge(array $counters): void
    {
        $this->products++;
        $own = isset($counters[0]['valueId']) ? null : $counters[0];
        $values = $own === null ? $counters : \array_slice($counters, 1);
        foreach ($counters as $counter) {
            $this->note($this->products, CounterRules::judge($counter));
        }
        if ($own === null) {
            return;
        }
        if ($values !== []) {
            $this->note($this->products, OptionRules::judge($own, $values));
        }
        $this->masters[$own['productId']] = 2 * $own['quantity'] + (int) $own['isOnSale'];
        if (isset($own['masterId'])) {
            $this->variants[$this->products] = $own;
        }
    }

    private function judgeVariants(): void
    {
        foreach ($this->variants as $place => $variant) {
            $masterId = $variant['masterId'];
            if (isset($this->masters[$masterId])) {
                $master = [
                    'productId' => $masterId,
                    'quantity' => $this->masters[$masterId] >> 1,
                    'isOnSale' => ($this->masters[$masterId] & 1) === 1,
                ];
                $this->note($place, CounterRules::judgeVariant($variant, $master));
            }
        }
    }

    /**
     * @param array<int, array<string, mixed>> $findings
     */
    private function note(int $place, array $findings): void
    {
        foreach ($findings as $finding) {
            $severity = (int) \array_search($finding['severity'], Finding::SEVERITIES, true);
            $this->findings[] = [$severity, $place, \count($this->findings), $finding];
        }
    }

    /**
     * @return array<int, array<string, mixed>>
     */
    private function sorted(): array
    {
        // PHP 7 does not keep the order of equals: so no two are equal.
        \usort($this->findings, static function (array $one, array $other): int {
            return [$one[0], $one[1], $one[2]] <=> [$other[0], $other[1], $other[2]];
        });

        return \array_column($this->findings, 3);
    }
}
