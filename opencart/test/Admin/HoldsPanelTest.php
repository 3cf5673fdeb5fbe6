<?php

declare(strict_types=1);

namespace TrueStock\Test\Admin;

use PHPUnit\Framework\TestCase;
use TrueStock\Admin\HoldsPanel;
use TrueStock\Shop\Layout;
use TrueStock\Test\Helpers\AdminRegistry;

/**
 * Who sees what on the panel of holds.
 */
final class HoldsPanelTest extends TestCase
{
    public static function setUpBeforeClass(): void
    {
        \defined('DB_PREFIX') || \define('DB_PREFIX', 'oc_');
    }

    /**
     * @dataProvider layouts
     */
    public function testAUserWhoMaySeeOrdersSeesThem(Layout $layout): void
    {
        $data = (new HoldsPanel(new AdminRegistry(['sale/order']), $layout))->data();
        $this->assertTrue($data['showsOrders']);
        $this->assertSame(7, $data['prevented']['list'][0]['order']);
        $this->assertSame('Ada Lovelace', $data['review']['list'][0]['customer']);
        $this->assertSame(2, $data['review']['count']);
    }

    /**
     * @dataProvider layouts
     */
    public function testAnyOtherUserGetsNothingOfAnOrderButTheirNumber(Layout $layout): void
    {
        $registry = new AdminRegistry([$layout->route]);
        $data = (new HoldsPanel($registry, $layout))->data();
        $this->assertFalse($data['showsOrders']);
        $this->assertSame(['count' => 2, 'list' => []], $data['review']);
        $this->assertNull($data['prevented']['list'][0]['order']);
        $this->assertStringNotContainsString('Lovelace', (string) \json_encode($data));
        $this->assertSame([], \preg_grep('/firstname/', $registry->statements));
    }

    /**
     * @dataProvider layouts
     */
    public function testTellsThatAClusterLosesSalesOfOtherTablesThanInnoDb(Layout $layout): void
    {
        $loses = static function (array $server) use ($layout): bool {
            return (new HoldsPanel(new AdminRegistry([], $server), $layout))->data()['losesSales'];
        };
        $this->assertFalse($loses([]));
        $this->assertFalse($loses(['engine' => 'MyISAM']));
        $this->assertFalse($loses(['cluster' => '1']));
        $this->assertTrue($loses(['cluster' => '1', 'engine' => 'MyISAM']));
    }

    /**
     * @dataProvider layouts
     */
    public function testARefusalWhoseMoneyMayHaveMovedIsMarked(Layout $layout): void
    {
        $data = (new HoldsPanel(new AdminRegistry(['sale/order']), $layout))->data();
        $this->assertTrue($data['prevented']['list'][0]['isUnsure']);
    }

    /**
     * @dataProvider layouts
     */
    public function testATimeOfTheShopIsReadInItsZoneInSummerToo(Layout $layout): void
    {
        $zone = \date_default_timezone_get();
        \date_default_timezone_set('Europe/Berlin');
        $data = (new HoldsPanel(new AdminRegistry(['sale/order']), $layout))->data();
        \date_default_timezone_set($zone);
        $this->assertSame(\gmmktime(10, 0, 0, 7, 1, 2026), $data['review']['list'][0]['when']);
    }

    /**
     * @dataProvider layouts
     */
    public function testAnOwnerLetsAnOrderBeSold(Layout $layout): void
    {
        $registry = new AdminRegistry(['sale/order']);
        $panel = new HoldsPanel($registry, $layout);
        $this->assertTrue($panel->allow('8'));
        $this->assertCount(1, \preg_grep("/INSERT .*'allowed'.* 8,/", $registry->statements));
        foreach ([null, '', '0', '-1', ['8'], 'x'] as $nonsense) {
            $this->assertFalse($panel->allow($nonsense));
        }
    }

    /**
     * @dataProvider layouts
     */
    public function testNobodyElseDoes(Layout $layout): void
    {
        $registry = new AdminRegistry([$layout->route]);
        $this->assertFalse((new HoldsPanel($registry, $layout))->allow('8'));
        $this->assertSame([], $registry->statements);
    }

    /**
     * @return Layout[][]
     */
    public function layouts(): array
    {
        return ['3' => [Layout::ofVersion3()], '4' => [Layout::ofVersion4()]];
    }
}
