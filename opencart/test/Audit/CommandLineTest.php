<?php

declare(strict_types=1);

namespace TrueStock\Test\Audit;

use PHPUnit\Framework\TestCase;
use TrueStock\Ledger\LedgerTables;
use TrueStock\Test\Helpers\Orders;
use TrueStock\Test\Helpers\PrivateDatabase;
use TrueStock\Test\Helpers\ShopServer;
use TrueStock\Test\Helpers\ShopTables;
use TrueStock\Test\Helpers\TemporaryFolder;
use TrueStock\Test\Helpers\TestDatabase;

/**
 * cli.php as a host's cron runs it, at its place in either family.
 */
final class CommandLineTest extends TestCase
{
    private const PLACES = [
        3 => ['system/library/true_stock' => 'system/library/true_stock/cli.php'],
        4 => ['extension/true_stock/system/library' => 'extension/true_stock/cli.php'],
    ];

    /** @var string */
    private $folder;

    protected function setUp(): void
    {
        $this->folder = TemporaryFolder::make();
    }

    protected function tearDown(): void
    {
        TemporaryFolder::remove($this->folder);
        foreach ([3, 4] as $family) {
            (new LedgerTables(new TestDatabase($family)))->drop(false);
        }
    }

    /**
     * @dataProvider families
     */
    public function testFactsAreOneDocument(int $family): void
    {
        $shop = $this->shop($family);
        $shop->product(31, -2);
        $shop->insert('product_description', ['product_id' => 30, 'language_id' => 1, 'name' => 'Größe "/"']);
        (new Orders($shop))->add(\gmdate('Y-m-d H:i:s'), Orders::COMPLETE, 30, 2, [15]);
        [$code, $out, $errors] = $this->command($family, ['facts', '--json']);
        $this->assertSame([0, ''], [$code, $errors]);
        $facts = \json_decode($out, true);
        $this->assertSame(\gmdate('Y-m-d'), $facts['today']);
        $this->assertSame([null, '15', null], \array_map(static function (array $counter): ?string {
            return $counter['valueId'] ?? null;
        }, $facts['counters']));
        $this->assertSame([2, 2, 0], \array_column($facts['counters'], 'sold30'));
        $this->assertSame(['Größe "/"', 'Größe "/"', ''], \array_column($facts['counters'], 'name'));
    }

    /**
     * @dataProvider families
     */
    public function testSettingsThatMakeNumbersFalseArePrinted(int $family): void
    {
        $shop = $this->shop($family);
        $this->assertSame([0, "[]\n", ''], $this->command($family, ['settings', '--json']));
        $shop->setting('config_stock_checkout', '1');
        [$code, $out, $errors] = $this->command($family, ['settings', '--json']);
        $this->assertSame([0, ''], [$code, $errors]);
        $this->assertSame(['“Stock Checkout” is on'], \array_column(\json_decode($out, true), 'title'));
    }

    /**
     * @dataProvider families
     */
    public function testReconcilePrintsWhatNobodyTold(int $family): void
    {
        $shop = $this->shop($family);
        (new LedgerTables(new TestDatabase($family)))->create();
        $shop->setting('module_true_stock_ledger', LedgerTables::VERSION);
        $this->assertSame([0, "0 unexplained changes.\n", ''], $this->command($family, ['reconcile']));
        $shop->run("UPDATE {$shop->name('product')} SET quantity = 9");
        $shop->run("UPDATE {$shop->name('product_option_value')} SET quantity = 1");
        [$code, $out] = $this->command($family, ['reconcile']);
        $this->assertSame(0, $code);
        $this->assertMatchesRegularExpression('~^Product 30: \+2, now 9, between [\d-]+ [\d:]+ and .* UTC$~m', $out);
        $this->assertMatchesRegularExpression('~^Product 30, option value 15: -3, now 1, ~m', $out);
        $this->assertStringEndsWith("\n2 unexplained changes.\n", $out);
        $this->assertSame([0, "0 unexplained changes.\n", ''], $this->command($family, ['reconcile']));
    }

    /**
     * @dataProvider families
     */
    public function testWrongUseIsExplained(int $family): void
    {
        $this->shop($family);
        foreach ([[], ['facts'], ['reconcile', '--store=1'], ['facts', '--json', 'x']] as $arguments) {
            [$code, $out, $errors] = $this->command($family, $arguments);
            $this->assertSame([2, ''], [$code, $out]);
            $this->assertStringStartsWith('Usage: php cli.php COMMAND', $errors);
        }
        [$code, $out, $errors] = $this->command($family, ['--help']);
        $this->assertSame([0, ''], [$code, $errors]);
        $this->assertStringStartsWith('Usage: php cli.php COMMAND', $out);
    }

    public function testWhatFailsSaysWhy(): void
    {
        $this->shop(4);
        $lacksLedger = 'True Stock: This shop has no ledger: the extension is not installed.';
        $this->assertSame([1, '', "$lacksLedger\n"], $this->command(4, ['reconcile']));
        \unlink("$this->folder/config.php");
        $lacksShop = 'True Stock: No OpenCart config.php was found above this folder.';
        $this->assertSame([1, '', "$lacksShop\n"], $this->command(4, ['facts', '--json']));
        $broken = \str_replace("'true_stock_4'", "'no_such_shop'", ShopServer::config(4));
        \file_put_contents("$this->folder/config.php", $broken);
        [$code, $out, $errors] = $this->command(4, ['facts', '--json']);
        $this->assertSame([1, ''], [$code, $out]);
        $this->assertStringStartsWith('True Stock: Unknown database', $errors);
    }

    public function testTheWebDoesNotFindIt(): void
    {
        $server = new ShopServer(ShopServer::config(4));
        try {
            $answer = $server->ask('facts', [], 'GET', '/true-stock/cli.php');
            $this->assertSame([404, ''], [$answer->status, $answer->body]);
        } finally {
            $server->close();
        }
    }

    /**
     * @return array<string, int[]>
     */
    public function families(): array
    {
        return ['OpenCart 3' => [3], 'OpenCart 4' => [4]];
    }

    private function shop(int $family): ShopTables
    {
        $shop = ShopTables::of($family);
        $shop->reset();
        $shop->setting('config_timezone', 'UTC');
        $shop->product(30, 7);
        $shop->value(30, 226, 15, 4);
        $opencart = \realpath(__DIR__ . '/../..');
        foreach (self::PLACES[$family] as $library => $script) {
            \mkdir("$this->folder/" . \dirname($library), 0700, true);
            // Two places: that of the link, and its target, which is in no shop.
            \symlink("$opencart/shared", "$this->folder/$library");
            $family === 4 && \copy("$opencart/4/cli.php", "$this->folder/$script");
        }
        \file_put_contents("$this->folder/config.php", ShopServer::config($family));

        return $shop;
    }

    /**
     * @param string[] $arguments
     * @return array{int, string, string} exit code, output, errors
     */
    private function command(int $family, array $arguments): array
    {
        $socket = 'mysqli.default_socket=' . PrivateDatabase::socket();
        $script = \current(self::PLACES[$family]);
        $command = \array_merge([\PHP_BINARY, '-d', $socket, '-d', 'display_errors=1', $script], $arguments);
        $errors = "$this->folder/errors";
        $pipes = [];
        $process = \proc_open($command, [1 => ['pipe', 'w'], 2 => ['file', $errors, 'w']], $pipes, $this->folder);
        $out = (string) \stream_get_contents($pipes[1]);

        return [\proc_close($process), $out, (string) \file_get_contents($errors)];
    }
}
