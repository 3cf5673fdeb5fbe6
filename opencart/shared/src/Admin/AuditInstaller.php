<?php

declare(strict_types=1);

namespace TrueStock\Admin;

use TrueStock\Audit\AuditTables;
use TrueStock\Shop\FrameworkDatabase;
use TrueStock\Shop\Layout;
use TrueStock\Shop\ModuleSettings;

/**
 * What the audit page needs in a shop: its tables, and the permission to see
 * it.
 */
final class AuditInstaller
{
    private const KEPT = 'true_stock_audit';

    /** @var string of the page, which is its permission too */
    public $route;

    /** @var object */
    private $registry;

    /**
     * @param object $registry OpenCart's, of the admin
     */
    public function __construct($registry, Layout $layout)
    {
        $this->registry = $registry;
        $this->route = $layout->page('audit');
    }

    /**
     * For a shop without the page: whoever installs it may use it.
     *
     * @return array<string, string> settings by name
     */
    public function prepare(): array
    {
        (new Permissions($this->registry))->grant($this->route);
        try {
            $tables = new AuditTables($this->database());
            $tables->create();
            $tables->restore($this->kept());
            $this->registry->get('cache')->delete(self::KEPT);

            return [ModuleSettings::AUDIT => AuditTables::VERSION];
        } catch (\Throwable $error) {
            \error_log('True Stock: nothing can be set aside on the audit page. ' . $error->getMessage());

            return [ModuleSettings::AUDIT => ''];
        }
    }

    /**
     * OpenCart 4 has no upgrade: what was answered stays in the shop's cache, as
     * the settings do.
     */
    public function remove(int $keptSeconds): void
    {
        $tables = new AuditTables($this->database());
        try {
            $kept = ['until' => \time() + $keptSeconds, 'rows' => $tables->rows()];
            $this->registry->get('cache')->set(self::KEPT, $kept);
        } catch (\Throwable $error) {
            // There was no table.
        }
        $tables->drop();
    }

    /**
     * @return array<mixed> rows by table
     */
    private function kept(): array
    {
        $kept = $this->registry->get('cache')->get(self::KEPT);

        return \is_array($kept) && ($kept['until'] ?? 0) >= \time() ? (array) ($kept['rows'] ?? []) : [];
    }

    private function database(): FrameworkDatabase
    {
        return new FrameworkDatabase($this->registry->get('db'));
    }
}
