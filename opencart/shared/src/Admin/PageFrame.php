<?php

declare(strict_types=1);

namespace TrueStock\Admin;

/**
 * What OpenCart's admin puts around a page: title, way back, menu and the rest.
 */
final class PageFrame
{
    /**
     * @param object $registry OpenCart's, of the admin
     * @param string $route of the page
     * @return array<string, mixed> for the template
     */
    public static function around($registry, string $title, string $route): array
    {
        $load = $registry->get('load');
        $links = new Links($registry);
        $registry->get('document')->setTitle($title);

        return [
            'heading_title' => $title,
            'breadcrumbs' => [
                ['text' => $registry->get('language')->get('text_home'), 'href' => $links->to('common/dashboard')],
                ['text' => $title, 'href' => $links->to($route)],
            ],
            'header' => $load->controller('common/header'),
            'column_left' => $load->controller('common/column_left'),
            'footer' => $load->controller('common/footer'),
        ];
    }
}
