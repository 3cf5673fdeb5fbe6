<?php

declare(strict_types=1);

namespace TrueStock\Test\Admin;

use PHPUnit\Framework\TestCase;
use TrueStock\Admin\Installer;
use TrueStock\Shop\KeptStores;
use TrueStock\Shop\Layout;
use TrueStock\Shop\ShopConfig;
use TrueStock\Shop\Stores;
use TrueStock\Test\Helpers\AdminRegistry;
use TrueStock\Test\Helpers\TemporaryFolder;

/**
 * What uninstalling leaves behind.
 */
final class InstallerTest extends TestCase
{
    public static function setUpBeforeClass(): void
    {
        \defined('DB_PREFIX') || \define('DB_PREFIX', 'oc_');
        \defined('DIR_CACHE') || \define('DIR_CACHE', TemporaryFolder::make() . '/');
    }

    public static function tearDownAfterClass(): void
    {
        TemporaryFolder::remove(DIR_CACHE);
    }

    public function testNoFileIsLeftInTheCacheFolder(): void
    {
        $stores = Stores::ofData(['addresses' => [], 'settings' => []]);
        (new KeptStores(ShopConfig::ofFramework()))->keep($stores, \microtime(true));
        $this->assertFileExists(DIR_CACHE . 'true_stock_stores.json');
        (new Installer(new AdminRegistry([]), Layout::ofVersion4()))->removeSettings();
        $this->assertSame([], \glob(DIR_CACHE . '*'));
    }
}
