<?php

declare(strict_types=1);

namespace TrueStock\Counting;

/**
 * That somebody counted one counter.
 */
final class Count
{
    /** After that, what was sold since is not known to the second any more. */
    public const OLDEST_SECONDS = 3 * 86400;

    /** @var int product_id */
    public $productId;

    /** @var int product_option_value_id; 0 for the product itself */
    public $valueId;

    /** @var int pieces */
    public $counted;

    /** @var int how long ago: clocks of phones differ */
    public $ageSeconds = 0;

    /** @var int list_id; 0 for none */
    public $listId = 0;

    /** @var string 32 hexadecimal digits: sent twice, it counts once */
    public $entry;

    public function __construct(int $productId, int $valueId, int $counted)
    {
        $this->productId = $productId;
        $this->valueId = $valueId;
        $this->counted = $counted;
        $this->entry = \bin2hex(\random_bytes(16));
    }

    /**
     * @param array<string, mixed> $post of a request
     * @return self|null null if it is no count
     */
    public static function ofPost(array $post): ?self
    {
        $numbers = [];
        foreach (['product', 'value', 'counted', 'age', 'list'] as $name) {
            $text = $post[$name] ?? '0';
            if (!\is_string($text) || \preg_match('/^\d{1,9}$/D', $text) !== 1) {
                return null;
            }
            $numbers[$name] = (int) $text;
        }
        $entry = $post['entry'] ?? '';
        $isKnown = \is_string($entry) && \preg_match('/^[0-9a-f]{32}$/D', $entry) === 1;
        if (!$isKnown || !isset($post['counted']) || $numbers['age'] > self::OLDEST_SECONDS) {
            return null;
        }
        $count = new self($numbers['product'], $numbers['value'], $numbers['counted']);
        $count->ageSeconds = $numbers['age'];
        $count->listId = $numbers['list'];
        $count->entry = $entry;

        return $count;
    }
}
