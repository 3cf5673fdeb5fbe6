<?php

declare(strict_types=1);

namespace TrueStock\Test\Admin;

use PHPUnit\Framework\TestCase;
use TrueStock\Admin\CatalogMenu;
use TrueStock\Counting\CountTables;
use TrueStock\Shop\Layout;
use TrueStock\Test\Helpers\PlayedAdmin;

/**
 * Each page of ours stands in the menu for those who may open it.
 */
final class CatalogMenuTest extends TestCase
{
    private const BEFORE = ['menus' => [['id' => 'menu-dashboard'], ['id' => 'menu-catalog', 'children' => []]]];

    /**
     * @dataProvider layouts
     */
    public function testItIsAsBeforeForOthers(Layout $layout): void
    {
        $this->assertSame(self::BEFORE, $this->menuOf($layout, []));
    }

    /**
     * @dataProvider layouts
     */
    public function testEachPageHasAnEntry(Layout $layout): void
    {
        $routes = [$layout->page('audit'), $layout->count()];
        foreach ([[$routes[0]], [$routes[1]], $routes] as $allowed) {
            $entries = $this->menuOf($layout, $allowed)['menus'][1]['children'];
            $this->assertCount(\count($allowed), $entries);
            foreach ($entries as $number => $entry) {
                $this->assertStringContainsString("route=$allowed[$number]&", $entry['href']);
                $this->assertSame('heading_title', $entry['name']);
            }
        }
    }

    /**
     * @dataProvider layouts
     */
    public function testTheyStandAloneForWhoMaySeeNoProduct(Layout $layout): void
    {
        $routes = [$layout->page('audit'), $layout->count()];
        $alone = $this->menuOf($layout, $routes, ['menus' => [['id' => 'menu-dashboard']]]);
        $this->assertSame($this->menuOf($layout, $routes)['menus'][1]['children'], $alone['menus'][1]['children']);
    }

    /**
     * @dataProvider layouts
     */
    public function testCountingHasNoneWithoutItsTables(Layout $layout): void
    {
        $this->assertSame(self::BEFORE, $this->menuOf($layout, [$layout->count()], self::BEFORE, ''));
    }

    /**
     * @return Layout[][]
     */
    public function layouts(): array
    {
        return ['3' => [Layout::ofVersion3()], '4' => [Layout::ofVersion4()]];
    }

    /**
     * @param string[] $routes that the user may open
     * @param array<string, mixed> $menu
     * @return array<string, mixed>
     */
    private function menuOf(
        Layout $layout,
        array $routes,
        array $menu = self::BEFORE,
        string $tables = CountTables::VERSION
    ): array {
        $admin = new PlayedAdmin();
        $admin->routes = $routes;
        $admin->set('module_true_stock_counts', $tables);
        CatalogMenu::add($admin, $layout, $menu);

        return $menu;
    }
}
