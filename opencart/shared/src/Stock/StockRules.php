<?php

declare(strict_types=1);

namespace TrueStock\Stock;

use TrueStock\Shop\Settings;

/**
 * What may be ordered, and which numbers may be published.
 *
 * Mirrors hasStock() of system/library/cart/cart.php (tags 3.0.5.1, 4.1.0.4):
 * the product's own total decides, whatever oc_product.subtract says; a chosen
 * option value is a limit only if its subtract is 1. So a product whose sizes
 * are all sold out stays in stock if its total says so, with sizes at 0.
 */
final class StockRules
{
    /** Characters of a label, see docs/endpoint.md. */
    private const LONGEST_LABEL = 120;

    /** @var bool */
    private $backorders;

    /** @var int */
    private $low;

    /** @var int */
    private $disclose;

    /** @var int[] */
    private $placeholders;

    /** @var string */
    private $language;

    /**
     * @param string $language of labels, as in StockRequest; empty for the store's own
     */
    public function __construct(Settings $settings, string $language = '')
    {
        $this->language = $language === '' ? $settings->language() : $language;
        $this->backorders = $settings->backorders();
        $this->low = $settings->low();
        $this->disclose = $settings->disclose();
        $this->placeholders = $settings->placeholders();
    }

    /**
     * Pieces that a shopper can buy now; negative when too many were sold. The
     * one place that subtracts held pieces.
     */
    public static function available(int $quantity, int $held): int
    {
        return $quantity - $held;
    }

    /**
     * One product's record, in the wire format.
     *
     * @param ProductStock|null $product null when it is not visible
     * @return array<string, mixed>
     */
    public function record(?ProductStock $product): array
    {
        $record = ['availability' => $this->availability($product)];
        if ($product === null) {
            return $record;
        }
        $left = $this->told($this->limit($product), $product->isPlenty);
        if ($left !== null) {
            $record['left'] = $left;
        }
        if ($product->minimum > 1) {
            $record['minimum'] = $product->minimum;
        }
        if ($product->options !== []) {
            $record['options'] = $this->options($product->options);
        }
        if ($record['availability'] === 'backorder') {
            $record += self::label($product->label);
        }
        if ($record['availability'] === 'out-of-stock' && $product->quantity > 0) {
            $record['label'] = HeldLabel::in($this->language);
        }

        return $record;
    }

    public function availability(?ProductStock $product): string
    {
        if ($product === null) {
            return 'unavailable';
        }
        if ($this->soldOut($product)) {
            return $this->backorders ? 'backorder' : 'out-of-stock';
        }
        $told = $this->told($this->limit($product), $product->isPlenty);

        return $told !== null && $told <= $this->low ? 'low-stock' : 'in-stock';
    }

    /**
     * The most pieces that one order may have, 0 or more; null for no limit.
     *
     * With backorders there is no limit, so no number is published: a page that
     * knew "3 left" would refuse the fourth, which the shop sells.
     */
    public function limit(ProductStock $product): ?int
    {
        return $this->countedLimit($product->quantity, $product->held);
    }

    /**
     * The same for one option value.
     *
     * @param array{quantity: int, counted: bool, held?: int} $value
     */
    public function valueLimit(array $value): ?int
    {
        return $value['counted'] ? $this->countedLimit($value['quantity'], $value['held'] ?? 0) : null;
    }

    /**
     * A limit as it may be published: null when there is none or when it is
     * above the shop's disclosure limit. Of what is marked as plenty, only that
     * nothing is left.
     */
    public function told(?int $limit, bool $isPlenty = false): ?int
    {
        return $limit !== null && $limit <= ($isPlenty ? 0 : $this->disclose) ? $limit : null;
    }

    /**
     * Whether records themselves tell that something is scarce: a number, or
     * that nothing is left. Whoever sees how soon to ask again learns no more.
     *
     * @param array<int, array<string, mixed>> $records in the wire format
     */
    public static function tellScarcity(array $records): bool
    {
        foreach ($records as $record) {
            if (isset($record['left']) || $record['availability'] === 'out-of-stock') {
                return true;
            }
            foreach ((array) ($record['options'] ?? []) as $values) {
                if (\array_filter((array) $values, 'is_int') !== []) {
                    return true;
                }
            }
        }

        return false;
    }

    /**
     * Whether an exact answer for so many pieces tells no more than the
     * records do. With backorders nothing is counted.
     */
    public function mayJudge(int $pieces): bool
    {
        return $this->backorders || $pieces <= $this->disclose;
    }

    private function soldOut(ProductStock $product): bool
    {
        return !$this->isPlaceholder($product->quantity)
            && self::available($product->quantity, $product->held) <= 0;
    }

    private function countedLimit(int $quantity, int $held): ?int
    {
        if ($this->backorders || $this->isPlaceholder($quantity)) {
            return null;
        }

        return \max(0, self::available($quantity, $held));
    }

    private function isPlaceholder(int $quantity): bool
    {
        return \in_array($quantity, $this->placeholders, true);
    }

    /**
     * Sorted by id, so that equal stock gives equal bytes; as objects, so that
     * ids which happen to be 0, 1, 2 do not become a list.
     *
     * @param array<int, array<int, array{quantity: int, counted: bool, isPlenty: bool}>> $options
     */
    private function options(array $options): object
    {
        \ksort($options);

        return (object) \array_map(function (array $values): object {
            \ksort($values);

            return (object) \array_map(function (array $value): ?int {
                return $this->told($this->valueLimit($value), $value['isPlenty']);
            }, $values);
        }, $options);
    }

    /**
     * OpenCart stores the text with HTML entities (request.php).
     *
     * @return array<string, string>
     */
    private static function label(string $name): array
    {
        $text = \trim(\html_entity_decode($name, \ENT_QUOTES, 'UTF-8'));
        \preg_match('/^.{1,' . self::LONGEST_LABEL . '}/us', $text, $cut);

        return $cut === [] ? [] : ['label' => $cut[0]];
    }
}
