<?php

declare(strict_types=1);

namespace TrueStock\Test;

use PHPUnit\Framework\TestCase;

/**
 * How the files are written, and which folders use which. What a version of
 * PHP has is in test/package/php.
 */
final class SyntaxTest extends TestCase
{
    /** Folders of shared/src, each of which may use those before it. */
    private const ORDER = [
        'Shop', 'Stock', 'Endpoint', 'Holds', 'Storefront', 'Cart', 'Door', 'Checkout', 'Ledger', 'Counting', 'Audit',
        'Admin',
    ];

    /**
     * @dataProvider files
     */
    public function testAFileIsStrict(string $file): void
    {
        $this->assertStringContainsString('declare(strict_types=1);', (string) \file_get_contents($file));
    }

    /**
     * One class to a file, where the autoloader looks for it.
     */
    public function testEveryFileIsLoaded(): void
    {
        foreach (self::classes() as $file => $class) {
            $isLoaded = \class_exists($class) || \interface_exists($class) || \trait_exists($class);
            $this->assertTrue($isLoaded, $class);
            $this->assertSame($file, (new \ReflectionClass($class))->getFileName());
            $this->assertSame(1, \preg_match_all('~^(final class|interface|trait) ~m', (string) \file_get_contents($file)));
        }
    }

    public function testAFolderUsesOnlyThoseBeforeIt(): void
    {
        foreach (self::classes() as $file => $class) {
            $own = \explode('\\', $class)[1];
            \preg_match_all('~^use TrueStock\\\\(\w+)~m', (string) \file_get_contents($file), $used);
            $before = \array_slice(self::ORDER, 0, (int) \array_search($own, self::ORDER, true));
            $this->assertContains($own, self::ORDER);
            $this->assertSame([], \array_diff($used[1], $before), $class);
        }
    }

    /**
     * @return string[][]
     */
    public function files(): array
    {
        $files = [];
        $root = \realpath(__DIR__ . '/..');
        foreach (['shared', 'shared/src/*', '3/*/controller/extension/module'] as $folder) {
            foreach (\glob("$root/$folder/*.php") as $file) {
                $files[\substr($file, \strlen($root))] = [$file];
            }
        }

        return $files;
    }

    /**
     * @return array<string, string> names by file
     */
    private static function classes(): array
    {
        $classes = [];
        $root = \realpath(__DIR__ . '/../shared/src');
        foreach (\glob("$root/*/*.php") as $file) {
            $name = \substr($file, \strlen($root) + 1, -\strlen('.php'));
            $classes[$file] = 'TrueStock\\' . \strtr($name, '/', '\\');
        }

        return $classes;
    }
}
