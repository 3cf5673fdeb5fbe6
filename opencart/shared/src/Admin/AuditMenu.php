<?php

declare(strict_types=1);

namespace TrueStock\Admin;

use TrueStock\Shop\Layout;

/**
 * The entry of the audit page in the admin's menu, under Catalog.
 */
final class AuditMenu
{
    private const CATALOG = 'menu-catalog';

    /**
     * Without it the menu is as OpenCart makes it.
     *
     * @param object $registry OpenCart's, of the admin
     * @param array<string, mixed> $data of the menu's template
     */
    public static function add($registry, Layout $layout, array &$data): void
    {
        try {
            if ($registry->get('user')->hasPermission('access', $layout->page('audit'))) {
                self::addEntry($data, [
                    'name' => (new OwnWords($registry, $layout, AuditPage::WORDS))->text('heading_title'),
                    'href' => (new Links($registry))->to($layout->page('audit')),
                    'children' => [],
                ], $registry->get('language')->get('text_catalog'));
            }
        } catch (\Throwable $error) {
            \error_log('True Stock: not in the menu. ' . $error->getMessage());
        }
    }

    /**
     * @param array<string, mixed> $data
     * @param array<string, mixed> $entry
     */
    private static function addEntry(array &$data, array $entry, string $catalog): void
    {
        $place = \array_search(self::CATALOG, \array_column($data['menus'] ?? [], 'id'), true);
        if ($place === false) {
            // A user who may see nothing else of the catalogue.
            $data['menus'][] = [
                'id' => self::CATALOG,
                'icon' => 'fas fa-tag',
                'name' => $catalog,
                'href' => '',
                'children' => [$entry],
            ];
            return;
        }
        $data['menus'][$place]['children'][] = $entry;
    }
}
