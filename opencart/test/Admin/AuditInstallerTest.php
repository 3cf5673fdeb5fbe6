<?php

declare(strict_types=1);

namespace TrueStock\Test\Admin;

use PHPUnit\Framework\TestCase;
use TrueStock\Admin\AuditInstaller;
use TrueStock\Shop\Layout;
use TrueStock\Test\Helpers\PlayedAdmin;

/**
 * Who sees the audit page, and what is left of it.
 */
final class AuditInstallerTest extends TestCase
{
    public static function setUpBeforeClass(): void
    {
        \defined('DB_PREFIX') || \define('DB_PREFIX', 'oc_');
    }

    /**
     * @dataProvider layouts
     */
    public function testWhoeverInstallsItMayUseIt(Layout $layout): void
    {
        $admin = new PlayedAdmin();
        $this->assertSame(['audit' => '1'], (new AuditInstaller($admin, $layout))->prepare());
        $route = $layout->page('audit');
        $this->assertSame([[1, 'access', $route], [1, 'modify', $route]], $admin->added);
        (new AuditInstaller($admin, $layout))->prepare();
        $this->assertCount(2, $admin->added, 'granted twice');
    }

    /**
     * @dataProvider layouts
     */
    public function testThePermissionIsWhatOpenCartAsksFor(Layout $layout): void
    {
        // OpenCart 3.0 asks for the first two parts of a route.
        $method = $layout->page('audit', 'facts');
        $asked = $layout->isVersion4()
            ? \substr($method, 0, (int) \strrpos($method, '.'))
            : \implode('/', \array_slice(\explode('/', $method), 0, 2));
        $this->assertSame($layout->page('audit'), $asked);
    }

    /**
     * @dataProvider layouts
     */
    public function testWhatWasAnsweredIsKeptForAnUpgrade(Layout $layout): void
    {
        $admin = new PlayedAdmin();
        $installer = new AuditInstaller($admin, $layout);
        $installer->remove(60);
        $this->assertCount(2, \preg_grep('/^DROP TABLE IF EXISTS `oc_true_stock_/', $admin->statements));
        $installer->prepare();
        $this->assertContains("INSERT IGNORE INTO `oc_true_stock_plenty` VALUES ('30', '0')", $admin->statements);
        $admin->statements = [];
        $installer->prepare();
        $this->assertSame([], \preg_grep('/^INSERT/', $admin->statements), 'restored twice');
    }

    /**
     * @dataProvider layouts
     */
    public function testAnOldAnswerIsNotKept(Layout $layout): void
    {
        $admin = new PlayedAdmin();
        $installer = new AuditInstaller($admin, $layout);
        $installer->remove(-1);
        $installer->prepare();
        $this->assertSame([], \preg_grep('/^INSERT/', $admin->statements));
    }

    /**
     * @return Layout[][]
     */
    public function layouts(): array
    {
        return ['3' => [Layout::ofVersion3()], '4' => [Layout::ofVersion4()]];
    }
}
