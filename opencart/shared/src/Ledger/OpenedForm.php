<?php

declare(strict_types=1);

namespace TrueStock\Ledger;

use TrueStock\Shop\Text;

/**
 * The quantities that a product form was opened with, as they travel in it: one
 * field of JSON, since PHP cuts off long forms (max_input_vars).
 */
final class OpenedForm
{
    /** The field's name. */
    public const FIELD = 'true_stock_form';

    /** @var string 32 hexadecimal digits */
    public $id;

    /** @var int product_id; 0 for a new product */
    public $productId;

    /** @var array<int, int> quantities by product_option_value_id; 0 for the product */
    public $opened;

    /**
     * @param array<int, int> $opened
     */
    public function __construct(string $id, int $productId, array $opened)
    {
        $this->id = $id;
        $this->productId = $productId;
        $this->opened = $opened;
    }

    /**
     * As a template of OpenCart's is to show it.
     *
     * @param array<string, mixed> $data of the template
     */
    public static function ofData(int $productId, array $data): self
    {
        $opened = $productId === 0 ? [] : [0 => (int) ($data['quantity'] ?? 0)];
        foreach ($productId === 0 ? [] : (array) ($data['product_options'] ?? []) as $option) {
            foreach ((array) ($option['product_option_value'] ?? []) as $value) {
                $opened[(int) ($value['product_option_value_id'] ?? 0)] = (int) ($value['quantity'] ?? 0);
            }
        }

        return new self(\bin2hex(\random_bytes(16)), $productId, $opened);
    }

    /**
     * @param array<string, mixed> $post $this->request->post
     * @return self|null null where there is none, or no valid one
     */
    public static function ofPost(array $post): ?self
    {
        $text = $post[self::FIELD] ?? null;
        // OpenCart escapes every request (system/library/request.php).
        $read = \is_string($text) ? \json_decode(Text::plain($text), true) : null;
        $isRight = \is_array($read)
            && \is_string($read['form'] ?? null)
            && \preg_match('/^[0-9a-f]{32}$/D', $read['form']) === 1
            && \is_int($read['product'] ?? null)
            && \is_array($read['opened'] ?? null)
            && $read['opened'] === \array_filter($read['opened'], 'is_int');

        return $isRight ? new self($read['form'], $read['product'], $read['opened']) : null;
    }

    public function json(): string
    {
        return (string) \json_encode([
            'form' => $this->id,
            'product' => $this->productId,
            'opened' => (object) $this->opened,
        ]);
    }
}
