<?php

declare(strict_types=1);

namespace TrueStock\Admin;

use TrueStock\Shop\Layout;

/**
 * The entries of our pages in the admin's menu, under Catalog.
 */
final class CatalogMenu
{
    private const CATALOG = 'menu-catalog';

    /**
     * Without them the menu is as OpenCart makes it.
     *
     * @param object $registry OpenCart's, of the admin
     * @param array<string, mixed> $data of the menu's template
     */
    public static function add($registry, Layout $layout, array &$data): void
    {
        try {
            $entries = self::entries($registry, $layout);
            if ($entries !== []) {
                self::addEntries($data, $entries, $registry->get('language')->get('text_catalog'));
            }
        } catch (\Throwable $error) {
            \error_log('True Stock: not in the menu. ' . $error->getMessage());
        }
    }

    /**
     * @param object $registry
     * @return array<int, array<string, mixed>> of the pages that the user may open
     */
    private static function entries($registry, Layout $layout): array
    {
        $audit = $layout->page('audit');
        // The words of each page, by its route.
        $pages = \array_filter([
            $audit => $registry->get('user')->hasPermission('access', $audit) ? AuditPage::WORDS : '',
            $layout->count() => (new CountPage($registry, $layout))->mayAccess() ? $layout->count() : '',
        ]);
        $entries = [];
        foreach ($pages as $route => $words) {
            $entries[] = [
                'name' => (new OwnWords($registry, $layout, $words))->text('heading_title'),
                'href' => (new Links($registry))->to($route),
                'children' => [],
            ];
        }

        return $entries;
    }

    /**
     * @param array<string, mixed> $data
     * @param array<int, array<string, mixed>> $entries
     */
    private static function addEntries(array &$data, array $entries, string $catalog): void
    {
        $place = \array_search(self::CATALOG, \array_column($data['menus'] ?? [], 'id'), true);
        if ($place === false) {
            // A user who may see nothing else of the catalogue.
            $data['menus'][] = [
                'id' => self::CATALOG,
                'icon' => 'fas fa-tag',
                'name' => $catalog,
                'href' => '',
                'children' => $entries,
            ];
            return;
        }
        \array_push($data['menus'][$place]['children'], ...$entries);
    }
}
