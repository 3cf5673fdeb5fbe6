<?php

declare(strict_types=1);

namespace TrueStock\Admin;

use TrueStock\Counting\Count;
use TrueStock\Counting\Recorder;
use TrueStock\Ledger\Adjustment;
use TrueStock\Ledger\FormMemory;
use TrueStock\Ledger\History;
use TrueStock\Ledger\Ledger;
use TrueStock\Ledger\OpenedForm;
use TrueStock\Ledger\Pruning;
use TrueStock\Ledger\StockTable;
use TrueStock\Shop\FrameworkDatabase;
use TrueStock\Shop\Layout;
use TrueStock\Shop\ModuleSettings;

/**
 * The panel on the product form that says why a quantity is what it is.
 */
final class HistoryPanel
{
    private const PRUNED = 'true_stock_pruned';

    /** @var object */
    private $registry;

    /** @var Layout */
    private $layout;

    /** @var FrameworkDatabase */
    private $database;

    /** @var OwnWords */
    private $words;

    /**
     * @param object $registry OpenCart's, of the admin
     */
    public function __construct($registry, Layout $layout)
    {
        $this->registry = $registry;
        $this->layout = $layout;
        $this->database = new FrameworkDatabase($registry->get('db'));
        $this->words = new OwnWords($registry, $layout);
    }

    /**
     * Puts the opened quantities and the panel at the top of the product form.
     *
     * @param array<string, mixed> $data of the template
     */
    public function show(array $data, string &$output, string $script): void
    {
        $request = $this->registry->get('request');
        $productId = (int) ($request->get['product_id'] ?? 0);
        // A form shown again after an error is still the same form.
        $form = OpenedForm::ofPost((array) $request->post) ?? OpenedForm::ofData($productId, $data);
        $field = \strpos($output, 'name="quantity"');
        $start = $field === false ? false : \strrpos(\substr($output, 0, $field), '<form');
        $end = $start === false ? false : \strpos($output, '>', $start);
        if ($end === false) {
            return;
        }
        $html = '<input type="hidden" name="' . OpenedForm::FIELD . '" value="' . self::escape($form->json()) . '"/>';
        if ($productId !== 0) {
            $html .= '<div id="true-stock-history" data-configuration="'
                . self::escape($this->configuration($productId, $form->id)) . '"></div>'
                . '<script type="module" src="' . self::escape($script) . '"></script>';
        }
        $output = \substr_replace($output, $html, $end + 1, 0);
    }

    /**
     * @return array<string, mixed> the changes of a product and its values
     */
    public function data(int $productId, string $formId): array
    {
        $ledger = Ledger::ofFramework($this->registry);
        if ($ledger === null) {
            return ['counters' => [], 'moved' => []];
        }
        $this->prune();
        $ledger->look([$productId]);
        $moved = [];
        $memory = new FormMemory($this->database, $formId);
        foreach ($memory->productId === $productId ? $memory->moved : [] as $valueId => [$typed, $now]) {
            $moved[] = ['value' => $valueId, 'typed' => $typed, 'now' => $now];
        }
        $language = (int) $this->registry->get('config')->get('config_language_id');

        return ['counters' => (new History($this->database))->of($productId, $language), 'moved' => $moved];
    }

    /**
     * @param array<string, mixed> $post of a request
     * @return bool whether it was done
     */
    public function count(array $post): bool
    {
        $counted = $post['counted'] ?? '';
        if (!\is_string($counted) || \preg_match('/^\d{1,9}$/D', $counted) !== 1) {
            return false;
        }
        $count = new Count((int) ($post['product'] ?? 0), (int) ($post['value'] ?? 0), (int) $counted);
        $recorder = Recorder::ofFramework($this->registry);
        if ($recorder !== null) {
            return $recorder->record($count);
        }
        $adjustment = $this->adjustment();

        return $adjustment !== null
            && $adjustment->count($count->productId, $count->valueId, $count->counted) !== null;
    }

    /**
     * @param array<string, mixed> $post of a request
     * @return bool whether it was done
     */
    public function undo(array $post): bool
    {
        $adjustment = $this->adjustment();

        return $adjustment !== null && $adjustment->undo((int) ($post['change'] ?? 0));
    }

    /** Who may save products may say what was counted. */
    public function mayModify(): bool
    {
        return (bool) $this->registry->get('user')->hasPermission('modify', 'catalog/product');
    }

    /** As often as OpenCart's cache forgets: hourly. */
    private function prune(): void
    {
        $cache = $this->registry->get('cache');
        if (!$cache->get(self::PRUNED)) {
            $cache->set(self::PRUNED, [1]);
            $values = ModuleSettings::inForce($this->registry->get('config'));
            (new Pruning($this->database))->run(
                ModuleSettings::number($values, 'history_days'),
                ModuleSettings::number($values, 'history_years')
            );
        }
    }

    private function adjustment(): ?Adjustment
    {
        $ledger = Ledger::ofFramework($this->registry);
        $userId = (int) $this->registry->get('user')->getId();

        return $ledger === null ? null : new Adjustment($ledger, new StockTable($this->database), $userId);
    }

    private function configuration(int $productId, string $formId): string
    {
        $links = new Links($this->registry);
        $addresses = [];
        $routes = ['list' => 'history', 'count' => 'count', 'undo' => 'undo'];
        foreach ($routes as $name => $method) {
            $addresses[$name] = $links->forScript($this->layout->method($method));
        }
        $order = 'sale/order' . $this->layout->separator . 'info';

        return (string) \json_encode($addresses + [
            'words' => $this->words->starting('history_'),
            'product' => $productId,
            'form' => $formId,
            'order' => $this->registry->get('user')->hasPermission('access', 'sale/order')
                ? $links->forScript($order) . '&order_id='
                : '',
            'mayModify' => $this->mayModify(),
        ], \JSON_INVALID_UTF8_SUBSTITUTE);
    }

    private static function escape(string $text): string
    {
        return \htmlspecialchars($text, \ENT_QUOTES, 'UTF-8');
    }
}
