<?php

declare(strict_types=1);

namespace TrueStock\Admin;

use TrueStock\Shop\Layout;

/**
 * The admin's pages of our own, with the permissions that they need, and the
 * tile on its dashboard.
 */
final class OwnPages
{
    private const CODE = 'true_stock';

    /** As OpenCart's own tiles have it: after them, and a row of its own. */
    private const TILE = [
        'dashboard_true_stock_status' => '1',
        'dashboard_true_stock_width' => '12',
        'dashboard_true_stock_sort_order' => '4',
    ];

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

    public function add(): void
    {
        foreach ($this->routes() as $route) {
            (new Permissions($this->registry))->grant($route);
        }
        $this->addTile();
    }

    /** Who adds the tile on OpenCart's list of tiles gets its settings too. */
    public function addTile(): void
    {
        $owner = $this->layout->isVersion4() ? [self::CODE] : [];
        $this->extensions()->install('dashboard', ...\array_merge($owner, [self::CODE]));
        $this->registry->get('load')->model('setting/setting');
        $this->registry->get('model_setting_setting')->editSetting('dashboard_' . self::CODE, self::TILE);
    }

    public function remove(): void
    {
        $this->extensions()->uninstall('dashboard', self::CODE);
        foreach (\array_reverse($this->routes()) as $route) {
            (new Permissions($this->registry))->remove($route);
        }
    }

    /**
     * @return string[]
     */
    private function routes(): array
    {
        // 3.0 asks for the first two parts of a route (startup/permission, tag
        // 3.0.5.1); which page it is, we ask ourselves.
        $all = $this->layout->isVersion4() ? [] : ['extension/true_stock'];

        return \array_merge($all, [$this->layout->count(), $this->layout->tile()]);
    }

    /**
     * @return object model setting/extension
     */
    private function extensions()
    {
        $this->registry->get('load')->model('setting/extension');

        return $this->registry->get('model_setting_extension');
    }
}
