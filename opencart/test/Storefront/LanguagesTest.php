<?php

declare(strict_types=1);

namespace TrueStock\Test\Storefront;

use PHPUnit\Framework\TestCase;
use TrueStock\Cart\Refusal;
use TrueStock\Storefront\Words;

/**
 * Every language says everything that English says.
 */
final class LanguagesTest extends TestCase
{
    private const CODES = [
        'de-de', 'en-gb', 'es-es', 'fr-fr', 'it-it', 'nl-nl', 'pl-pl', 'pt-br', 'ru-ru', 'tr-tr',
    ];

    /** The catalog's words have plural forms; those of reports are read without OpenCart. */
    private const FOLDERS = [
        'language/admin', 'language/catalog', 'language/count', 'language/dashboard', 'shared/language',
    ];

    /** Plural forms that whole numbers can have, beside "other". */
    private const FORMS = ['pl-pl' => ['one', 'few', 'many'], 'ru-ru' => ['one', 'few', 'many']];

    public function testTheLanguagesAreThere(): void
    {
        foreach (self::FOLDERS as $folder) {
            $files = \array_map('basename', \glob(__DIR__ . "/../../$folder/*.php"));
            $this->assertSame(self::CODES, \str_replace('.php', '', $files), $folder);
        }
        $sides = \array_map('basename', \glob(__DIR__ . '/../../language/*'));
        $this->assertSame([], \array_diff($sides, \array_map('basename', self::FOLDERS)));
    }

    /**
     * @dataProvider codes
     */
    public function testTheAdminIsTranslatedWhole(string $code): void
    {
        foreach (\array_diff(self::FOLDERS, ['language/catalog']) as $folder) {
            $english = self::read($folder, 'en-gb');
            $texts = self::read($folder, $code);
            $this->assertSame(\array_keys($english), \array_keys($texts));
            foreach ($texts as $key => $text) {
                $this->assertSame(self::gaps($english[$key]), self::gaps($text), $key);
            }
        }
    }

    /**
     * @dataProvider codes
     */
    public function testTheWidgetHasAllItsWords(string $code): void
    {
        $texts = self::read('language/catalog', $code);
        $messages = self::words($texts)->messages();
        $english = self::words(self::read('language/catalog', 'en-gb'))->messages();
        $this->assertSame([], \array_diff_key($english, $messages));
        foreach ($messages as $name => $message) {
            foreach ((array) $message as $text) {
                $same = \implode('', \array_slice((array) $english[$name], -1));
                $this->assertSame(self::gaps($same), self::gaps($text));
            }
        }
        foreach (self::FORMS[$code] ?? [] as $form) {
            $this->assertArrayHasKey($form, $messages['lowStock']);
            $this->assertArrayHasKey($form, $messages['tooFew']);
        }
    }

    /**
     * @dataProvider codes
     */
    public function testEveryRefusalHasWords(string $code): void
    {
        $words = self::words(self::read('language/catalog', $code));
        foreach (['unavailable', 'out-of-stock', 'option-out-of-stock', 'too-few', 'minimum'] as $reason) {
            $message = (new Refusal(30, $reason, null, 7, null))->message($words);
            $this->assertStringNotContainsString('%', $message);
            $this->assertNotSame($reason, $message);
            $this->assertSame($reason === 'minimum', \strpos($message, '7') !== false);
        }
        $this->assertStringContainsString('3', (new Refusal(30, 'too-few', 3, 7, null))->message($words));
    }

    /**
     * @dataProvider codes
     */
    public function testTheCheckoutHasAllItsWords(string $code): void
    {
        $texts = self::read('language/catalog', $code);
        $english = self::read('language/catalog', 'en-gb');
        foreach (\preg_grep('/_(checkout|review)_/', \array_keys($english)) as $key) {
            $this->assertArrayHasKey($key, $texts);
            $this->assertSame(self::gaps($english[$key]), self::gaps($texts[$key]), $key);
        }
    }

    public function testAnOwnersOwnWordsAreTaken(): void
    {
        $texts = ['true_stock_in_stock' => 'Da!', 'true_stock_low_stock_other' => 'noch {count}'];
        $this->assertSame(
            ['inStock' => 'Da!', 'lowStock' => ['other' => 'noch {count}']],
            self::words($texts)->messages()
        );
    }

    /**
     * @return string[][]
     */
    public function codes(): array
    {
        return \array_map(static function (string $code): array {
            return [$code];
        }, self::CODES);
    }

    /**
     * @return string[] what is filled in, in any order
     */
    private static function gaps(string $text): array
    {
        \preg_match_all('/\{\w+\}|%\w/', $text, $found);
        \sort($found[0]);

        return $found[0];
    }

    /**
     * @return array<string, string>
     */
    private static function read(string $folder, string $code): array
    {
        $_ = [];
        require __DIR__ . "/../../$folder/$code.php";

        return $_;
    }

    /**
     * @param array<string, string> $texts
     */
    private static function words(array $texts): Words
    {
        return new Words(static function (string $key) use ($texts): string {
            return $texts[$key] ?? $key;
        });
    }
}
