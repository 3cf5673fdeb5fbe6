<?php

declare(strict_types=1);

namespace TrueStock\Storefront;

/**
 * One of our script tags, and where it goes in a page.
 */
final class ScriptTag
{
    /** @var array<string, string> */
    private $attributes;

    /**
     * @param array<string, string> $attributes without src
     */
    private function __construct(array $attributes)
    {
        $this->attributes = $attributes;
    }

    /**
     * @param string $script address of the file, relative to the shop
     * @param array<string, string> $attributes
     */
    public static function of(string $script, array $attributes): self
    {
        return new self(['src' => $script] + $attributes);
    }

    /**
     * The script tag of the widget.
     *
     * @param array<string, string> $values current values, from ModuleSettings
     * @param string $script address of the widget's file, relative to the shop
     * @param string $endpoint address of the endpoint, relative to the shop
     */
    public static function ofWidget(array $values, string $script, string $endpoint): self
    {
        return self::of($script, [
            'data-endpoint' => $endpoint,
            'data-theme' => $values['theme'] === '' ? 'opencart' : $values['theme'],
            'data-interval' => $values['interval'],
            'data-low' => $values['low'],
            'data-on-unknown' => $values['on_unknown'],
            'data-verify' => $values['verify'] === '0' ? 'off' : 'on',
        ]);
    }

    /**
     * @param string $language code of the shop's language, such as de-de
     * @param array<string, mixed> $messages the shop's own words, see Words
     */
    public function say(string $language, array $messages): self
    {
        if (\preg_match('/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/iD', $language) === 1) {
            $this->attributes['data-lang'] = $language;
        }
        if ($messages !== []) {
            $this->attributes['data-messages'] = (string) \json_encode(
                $messages,
                \JSON_UNESCAPED_UNICODE | \JSON_UNESCAPED_SLASHES | \JSON_INVALID_UTF8_SUBSTITUTE
            );
        }

        return $this;
    }

    public function __toString(): string
    {
        $html = '<script defer';
        foreach ($this->attributes as $name => $value) {
            $html .= " $name=\"" . \htmlspecialchars($value, \ENT_QUOTES | \ENT_SUBSTITUTE, 'UTF-8') . '"';
        }

        return $html . '></script>';
    }

    /**
     * Before the end of the body, or at the end of the footer if there is none.
     */
    public function into(string $footer): string
    {
        $end = \strripos($footer, '</body>');

        return $end === false
            ? $footer . $this
            : \substr_replace($footer, (string) $this, $end, 0);
    }
}
