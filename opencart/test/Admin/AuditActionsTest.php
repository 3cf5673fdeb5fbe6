<?php

declare(strict_types=1);

namespace TrueStock\Test\Admin;

use PHPUnit\Framework\TestCase;
use TrueStock\Admin\AuditActions;
use TrueStock\Test\Helpers\AdminRegistry;

/**
 * A request that is not what the page sends changes nothing.
 */
final class AuditActionsTest extends TestCase
{
    public static function setUpBeforeClass(): void
    {
        \defined('DB_PREFIX') || \define('DB_PREFIX', 'oc_');
    }

    /**
     * @dataProvider nonsense
     * @param array<string, mixed> $post
     */
    public function testNonsenseIsRefused(string $action, array $post): void
    {
        $admin = new AdminRegistry([], ['audit' => '1', 'ledger' => '1']);
        $this->assertFalse((new AuditActions($admin))->$action($post));
        $this->assertSame([], $admin->statements);
    }

    /**
     * @return array<string, array<int, mixed>>
     */
    public function nonsense(): array
    {
        $set = ['product' => '30', 'value' => '0', 'typed' => '5', 'shown' => '3', 'isCount' => '0'];
        $soon = \gmdate('Y-m-d', \time() + 3 * 86400);
        $dismiss = ['finding' => 'cover:30:0', 'until' => '2999-01-01', 'reason' => 'A'];

        return [
            'no number' => ['set', ['typed' => 'many'] + $set],
            'below zero' => ['set', ['typed' => '-1'] + $set],
            'a list' => ['set', ['typed' => ['1']] + $set],
            'a fraction' => ['set', ['typed' => '1.5'] + $set],
            'nothing shown' => ['set', ['shown' => ''] + $set],
            'no product' => ['plenty', ['isOn' => '1']],
            'a value below zero' => ['plenty', ['product' => '30', 'value' => '-1', 'isOn' => '1']],
            'too late' => ['dismiss', $dismiss],
            'a list as reason' => ['dismiss', ['reason' => ['A'], 'until' => $soon] + $dismiss],
        ];
    }

    public function testPlentyIsMarkedAndUnmarked(): void
    {
        $admin = new AdminRegistry([], ['audit' => '1']);
        $actions = new AuditActions($admin);
        $this->assertTrue($actions->plenty(['product' => '30', 'value' => '15', 'isOn' => '1']));
        $this->assertTrue($actions->plenty(['product' => '30', 'value' => '0', 'isOn' => '0']));
        $this->assertStringContainsString('VALUES (30, 15)', $admin->statements[0]);
        $this->assertStringContainsString('`product_id` = 30 AND `value_id` = 0', $admin->statements[1]);
    }

    public function testAReasonIsKeptAsItWasTyped(): void
    {
        $admin = new AdminRegistry([], ['audit' => '1']);
        $until = \gmdate('Y-m-d', \time() + 3 * 86400);
        $post = ['finding' => 'cover:30:0', 'until' => $until, 'reason' => 'Ann &amp; Ben &quot;know&quot;'];
        $this->assertTrue((new AuditActions($admin))->dismiss($post));
        $this->assertStringContainsString("'Ann & Ben \"know\"', 7)", $admin->statements[0]);
    }

    public function testAShopWithoutTheTablesKeepsNothing(): void
    {
        $admin = new AdminRegistry([]);
        $actions = new AuditActions($admin);
        $this->assertFalse($actions->plenty(['product' => '30', 'value' => '0', 'isOn' => '1']));
        $this->assertFalse($actions->dismiss(['finding' => 'cover:30:0', 'until' => '']));
        $this->assertFalse($actions->set(['product' => '30', 'value' => '0', 'typed' => '5', 'shown' => '3']));
        $this->assertSame([], $admin->statements);
    }
}
