<?php

declare(strict_types=1);

namespace TrueStock\Admin;

use TrueStock\Ledger\FormMemory;
use TrueStock\Ledger\History;
use TrueStock\Ledger\OpenedForm;
use TrueStock\Shop\FrameworkDatabase;
use TrueStock\Shop\Layout;

/**
 * Says after a save where stock moved while the form was open: what was typed,
 * what there is now, and a button for who has counted.
 */
final class MovedNotice
{
    private const KEY = 'true_stock_moved';

    /** @var object */
    private $registry;

    /** @var Layout */
    private $layout;

    /**
     * @param object $registry OpenCart's, of the admin
     */
    public function __construct($registry, Layout $layout)
    {
        $this->registry = $registry;
        $this->layout = $layout;
    }

    /**
     * After a save: 3.x goes on to another page.
     */
    public function leave(int $productId): void
    {
        $moved = $this->moved($productId);
        if ($moved !== []) {
            $this->registry->get('session')->data[self::KEY] = [$productId, $moved];
        }
    }

    /** HTML with a button for each, for the page after a save; empty where nothing moved. */
    public function take(): string
    {
        $session = $this->registry->get('session');
        [$productId, $moved] = $session->data[self::KEY] ?? [0, []];
        unset($session->data[self::KEY]);
        $html = '';
        foreach ($this->sentences($moved) as $valueId => $sentence) {
            $html .= '<br/>' . self::escape($sentence) . ' ' . $this->button($productId, $valueId, $moved[$valueId][0]);
        }

        return $html;
    }

    /** Plain sentences, for a page that stays open. */
    public function text(int $productId): string
    {
        return \implode(' ', $this->sentences($this->moved($productId)));
    }

    /**
     * @return array<int, int[]> typed and now, by product_option_value_id
     */
    private function moved(int $productId): array
    {
        $form = OpenedForm::ofPost((array) $this->registry->get('request')->post);
        $memory = $form === null ? null : new FormMemory($this->database(), $form->id);

        return $memory !== null && $memory->productId === $productId ? $memory->moved : [];
    }

    /**
     * @param array<int, int[]> $moved
     * @return array<int, string> by product_option_value_id
     */
    private function sentences(array $moved): array
    {
        if ($moved === []) {
            return [];
        }
        $words = new OwnWords($this->registry, $this->layout);
        $language = (int) $this->registry->get('config')->get('config_language_id');
        $history = new History($this->database());
        $sentences = [];
        foreach ($moved as $valueId => [$typed, $now]) {
            $sentences[$valueId] = \strtr($words->text('history_moved'), [
                '{name}' => $history->label($valueId, $language) ?: $words->text('history_product'),
                '{typed}' => (string) $typed,
                '{now}' => (string) $now,
            ]);
        }

        return $sentences;
    }

    private function button(int $productId, int $valueId, int $typed): string
    {
        $words = new OwnWords($this->registry, $this->layout);
        $action = (new Links($this->registry))->to($this->layout->method('count'));
        $html = '<form method="post" action="' . $action . '" style="display: inline">';
        $fields = ['product' => $productId, 'value' => $valueId, 'counted' => $typed, 'back' => 1];
        foreach ($fields as $name => $value) {
            $html .= '<input type="hidden" name="' . $name . '" value="' . $value . '"/>';
        }
        $text = \str_replace('{typed}', (string) $typed, $words->text('history_counted'));

        return $html . '<button class="btn btn-default btn-light btn-xs btn-sm">' . self::escape($text)
            . '</button></form>';
    }

    private function database(): FrameworkDatabase
    {
        return new FrameworkDatabase($this->registry->get('db'));
    }

    private static function escape(string $text): string
    {
        return \htmlspecialchars($text, \ENT_QUOTES, 'UTF-8');
    }
}
