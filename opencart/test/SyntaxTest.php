<?php

declare(strict_types=1);

namespace TrueStock\Test;

use PHPUnit\Framework\TestCase;

/**
 * The endpoint promises PHP 7.3; this machine may have a newer one only. So
 * what came later is looked for by its tokens.
 */
final class SyntaxTest extends TestCase
{
    /** Tokens that 7.3 does not know, by the names of their constants. */
    private const LATER_TOKENS = [
        'T_FN', 'T_COALESCE_EQUAL', 'T_MATCH', 'T_ATTRIBUTE', 'T_NULLSAFE_OBJECT_OPERATOR', 'T_ENUM', 'T_READONLY',
    ];

    /** Typed properties (7.4), promoted ones (8.0), catch without a name (8.0). */
    private const LATER_FORMS = '~\b(public|protected|private)\s+(static\s+)?[?\\\\\w|]+\s+\$'
        . '|catch\s*\([^$)]*\)|,\s*\)\s*(:\s*[?\\\\\w]+\s*)?\{~';

    /** Folders of shared/src, each of which may use those before it. */
    private const ORDER = ['Shop', 'Stock', 'Endpoint', 'Holds', 'Storefront', 'Cart', 'Checkout', 'Ledger',
        'Audit', 'Admin'];

    /** Functions that came after 7.3. */
    private const LATER_FUNCTIONS = '~\b(str_contains|str_starts_with|str_ends_with|array_is_list|get_debug_type'
        . '|mb_str_split|array_find|array_any|array_all|password_algos)\s*\(~';

    /**
     * @dataProvider files
     */
    public function testAFileKeepsToPhp73(string $file): void
    {
        $code = '';
        foreach (\token_get_all((string) \file_get_contents($file)) as $token) {
            $name = \is_array($token) ? \token_name($token[0]) : $token;
            $this->assertNotContains($name, self::LATER_TOKENS, $file);
            $silent = \in_array($name, ['T_COMMENT', 'T_DOC_COMMENT', 'T_CONSTANT_ENCAPSED_STRING'], true);
            $code .= $silent ? '' : (\is_array($token) ? $token[1] : $token);
        }
        $this->assertDoesNotMatchRegularExpression(self::LATER_FUNCTIONS, $code, $file);
        $withoutStatics = (string) \preg_replace('~(public|protected|private) static \$~', '', $code);
        $this->assertDoesNotMatchRegularExpression(self::LATER_FORMS, $withoutStatics, $file);
    }

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
            $this->assertTrue(\class_exists($class) || \interface_exists($class), $class);
            $this->assertSame($file, (new \ReflectionClass($class))->getFileName());
            $this->assertSame(1, \preg_match_all('~^(final class|interface) ~m', (string) \file_get_contents($file)));
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
