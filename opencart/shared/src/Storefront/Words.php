<?php

declare(strict_types=1);

namespace TrueStock\Storefront;

/**
 * The shop's own texts for the widget, from OpenCart's language files, so that
 * the owner can change them in the language editor.
 */
final class Words
{
    /** Names of the widget's messages, and their keys in our language files. */
    private const PLAIN = [
        'inStock' => 'in_stock',
        'outOfStock' => 'out_of_stock',
        'backorder' => 'backorder',
        'unavailable' => 'unavailable',
        'checking' => 'checking',
        'checked' => 'checked',
        'optionOutOfStock' => 'option_out_of_stock',
        'addBlocked' => 'add_blocked',
    ];

    private const COUNTED = [
        'lowStock' => 'low_stock',
        'tooFew' => 'too_few',
        'minimum' => 'minimum',
        'soldOutMany' => 'sold_out_many',
    ];

    /** Plural categories of Unicode, named as in Intl.PluralRules. */
    private const FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'];

    /** @var callable(string): mixed */
    private $get;

    /**
     * @param callable(string): mixed $get OpenCart's $language->get(), which
     *   returns the key of a missing text
     */
    public function __construct(callable $get)
    {
        $this->get = $get;
    }

    /**
     * @return array<string, string|array<string, string>> for data-messages
     */
    public function messages(): array
    {
        $messages = [];
        foreach (self::PLAIN as $name => $key) {
            $messages[$name] = $this->text($key);
        }
        foreach (self::COUNTED as $name => $key) {
            $forms = [];
            foreach (self::FORMS as $form) {
                $forms[$form] = $this->text("{$key}_$form");
            }
            $forms = \array_filter($forms, 'is_string');
            $messages[$name] = isset($forms['other']) ? $forms : null;
        }

        return \array_filter($messages);
    }

    public function text(string $name): ?string
    {
        $key = "true_stock_$name";
        $text = ($this->get)($key);

        return \is_string($text) && $text !== $key && $text !== '' ? $text : null;
    }
}
