<?php

declare(strict_types=1);

namespace TrueStock\Admin;

use TrueStock\Shop\Layout;

/**
 * Our texts on a page of OpenCart's, whose own texts must not change: both have
 * a heading_title.
 */
final class OwnWords
{
    /** @var object a copy of OpenCart's language */
    private $language;

    /**
     * @param object $registry OpenCart's
     * @param string $file of words; empty for those of the settings page
     */
    public function __construct($registry, Layout $layout, string $file = '')
    {
        $file = $file === '' ? $layout->route : $file;
        $this->language = clone $registry->get('language');
        if ($layout->isVersion4()) {
            // 4.x does not fall back to English for languages that we lack.
            $this->language->load($file, '', 'en-gb');
        }
        $this->language->load($file);
    }

    /**
     * @return array<string, string> texts whose keys begin so, by the rest of their keys
     */
    public function starting(string $prefix): array
    {
        $texts = [];
        foreach ($this->language->all() as $key => $text) {
            if (\strpos((string) $key, $prefix) === 0) {
                $texts[\substr((string) $key, \strlen($prefix))] = (string) $text;
            }
        }

        return $texts;
    }

    public function text(string $key): string
    {
        return (string) $this->language->get($key);
    }
}
