<?php

declare(strict_types=1);

namespace TrueStock\Test\Endpoint;

use TrueStock\Test\Helpers\EndpointTestCase;
use TrueStock\Test\Helpers\HttpAnswer;

/**
 * The endpoint as the extension brings it: at its place in either family, and
 * only while it is switched on.
 */
final class ExtensionEntryTest extends EndpointTestCase
{
    private const PATH = '/extension/true_stock/stock.php';

    public function testItAnswersWhileItIsSwitchedOn(): void
    {
        $this->shop->product(30, 3);
        $this->shop->setting('module_true_stock_status', '1');
        $answer = $this->entry('ids=30');
        $this->assertSame(200, $answer->status, $answer->body);
        $this->assertSame('low-stock', $answer->json()['products'][30]['availability']);
    }

    public function testSwitchedOffOrUninstalledItIsNotThere(): void
    {
        $this->assertProblem(404, $this->entry('ids=30'));
        $this->shop->setting('module_true_stock_status', '0');
        $this->assertProblem(404, $this->entry('ids=30'));
    }

    public function testAStoreCanBeSwitchedOffByItself(): void
    {
        $this->shop->setting('module_true_stock_status', '1');
        $this->shop->store(1, 'http://second.example/');
        $this->shop->setting('module_true_stock_status', '0', 1);
        $this->assertProblem(404, $this->entry('ids=30', ['Host' => 'second.example']));
        $this->assertSame(200, $this->entry('ids=30', ['Host' => 'first.example'])->status);
    }

    public function testAFolderPutThereByHandNeedsNoSwitch(): void
    {
        $this->assertSame(200, $this->ask('ids=30')->status);
    }

    public function testAFileOfTheLibraryAnswersNothing(): void
    {
        $this->entry('ids=30');
        $shared = \realpath(__DIR__ . '/../../shared');
        foreach (\glob("$shared/{autoload,src/*/*}.php", \GLOB_BRACE) as $file) {
            $path = '/extension/true_stock/system/library' . \substr($file, \strlen($shared));
            $answer = $this->server()->ask('', [], 'GET', $path);
            $this->assertSame([200, ''], [$answer->status, $answer->body], $path);
        }
    }

    /**
     * With display_errors on, as for all of these tests.
     *
     * @dataProvider pageFiles
     */
    public function testAControllerOrLanguageFileAnswersNothing(string $file): void
    {
        $path = \substr($file, \strlen((string) \realpath(__DIR__ . '/../..')));
        $copy = "{$this->server()->folder}/htdocs/files$path";
        \is_dir(\dirname($copy)) || \mkdir(\dirname($copy), 0700, true);
        \copy($file, $copy);
        $answer = $this->server()->ask('', [], 'GET', "/files$path");
        $this->assertSame([200, ''], [$answer->status, $answer->body]);
    }

    /**
     * @return string[][]
     */
    public function pageFiles(): array
    {
        $root = (string) \realpath(__DIR__ . '/../..');
        $files = [];
        foreach (['{3,4}/*/controller/*/*', '{3,4}/*/controller/*/*/*', 'language/*/*'] as $place) {
            foreach (\glob("$root/$place.php", \GLOB_BRACE) as $file) {
                $files[\substr($file, \strlen($root))] = [$file];
            }
        }

        return $files;
    }

    /**
     * @param array<string, string> $headers
     */
    private function entry(string $query, array $headers = []): HttpAnswer
    {
        $server = $this->server();
        $folder = "{$server->folder}/htdocs/extension/true_stock";
        if (!\is_dir($folder)) {
            \mkdir("$folder/system", 0700, true);
            \copy(__DIR__ . '/../../4/stock.php', "$folder/stock.php");
            \symlink(\realpath(__DIR__ . '/../../shared'), "$folder/system/library");
        }

        return $server->ask($query, $headers, 'GET', self::PATH);
    }
}
