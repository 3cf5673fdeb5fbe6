<?php

declare(strict_types=1);

namespace TrueStock\Admin;

use TrueStock\Audit\AuditTables;
use TrueStock\Ledger\Ledger;
use TrueStock\Shop\Layout;
use TrueStock\Shop\ModuleSettings;

/**
 * The audit page without its template: what its script needs to know.
 */
final class AuditPage
{
    /** Our language file of the page, the same in 3.0 and 4. */
    public const WORDS = 'extension/true_stock/audit';

    /** Methods of its controller that the script calls. */
    private const METHODS = ['begin', 'facts', 'settings', 'product', 'pictures', 'set', 'plenty', 'dismiss'];

    /** @var object */
    private $registry;

    /** @var Layout */
    private $layout;

    /** @var OwnWords */
    private $words;

    /** @var Links */
    private $links;

    /**
     * @param object $registry OpenCart's, of the admin
     */
    public function __construct($registry, Layout $layout)
    {
        $this->registry = $registry;
        $this->layout = $layout;
        $this->words = new OwnWords($registry, $layout, self::WORDS);
        $this->links = new Links($registry);
    }

    /**
     * For the template.
     *
     * @param string $folder address of the page's scripts
     * @return array<string, mixed>
     */
    public function data(string $folder): array
    {
        $frame = PageFrame::around(
            $this->registry,
            $this->words->text('heading_title'),
            $this->layout->page('audit')
        );

        return $frame + [
            'text_no_script' => $this->words->text('text_no_script'),
            'configuration' => $this->configuration(),
            'folder' => $folder,
        ];
    }

    public function mayModify(): bool
    {
        return (bool) $this->registry->get('user')->hasPermission('modify', $this->layout->page('audit'));
    }

    public function refusal(): string
    {
        return $this->words->text('error_permission');
    }

    private function configuration(): string
    {
        $addresses = [];
        foreach (self::METHODS as $method) {
            $addresses[$method] = $this->links->forScript($this->layout->page('audit', $method));
        }
        $config = $this->registry->get('config');

        return (string) \json_encode([
            'addresses' => $addresses,
            'words' => $this->words->starting('audit_'),
            'product' => $this->product(),
            'counting' => $this->ifAllowed($this->layout->count()),
            'mayModify' => $this->mayModify(),
            'hasLedger' => Ledger::ofFramework($this->registry) !== null,
            'hasTables' => $config->get(ModuleSettings::key(ModuleSettings::AUDIT)) === AuditTables::VERSION,
        ], \JSON_INVALID_UTF8_SUBSTITUTE);
    }

    /** Address of a product's form, to which its id is added; empty for a user who may not see it. */
    private function product(): string
    {
        $form = $this->layout->isVersion4() ? 'catalog/product.form' : 'catalog/product/edit';
        $isAllowed = $this->registry->get('user')->hasPermission('access', 'catalog/product');

        return $isAllowed ? $this->links->forScript($form) . '&product_id=' : '';
    }

    private function ifAllowed(string $route): string
    {
        return $this->registry->get('user')->hasPermission('access', $route) ? $this->links->forScript($route) : '';
    }
}
