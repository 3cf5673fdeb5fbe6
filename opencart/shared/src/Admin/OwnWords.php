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
     * @param string $file of the language, if it is not that of the settings
     */
    public function __construct($registry, Layout $layout, string $file = '')
    {
        $file = $file ?: $layout->route;
        $this->language = clone $registry->get('language');
        if ($layout->isVersion4()) {
            // 4.x does not fall back to English for languages that we lack.
            $this->language->load($file, '', 'en-gb');
        }
        $this->language->load($file);
    }

    public function text(string $key): string
    {
        return (string) $this->language->get($key);
    }
}
