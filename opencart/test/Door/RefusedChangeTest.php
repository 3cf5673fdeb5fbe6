<?php

declare(strict_types=1);

namespace TrueStock\Test\Door;

use PHPUnit\Framework\TestCase;
use TrueStock\Cart\CartNotice;
use TrueStock\Door\RefusedChange;
use TrueStock\Shop\Layout;
use TrueStock\Test\Helpers\CatalogRegistry;

/**
 * How a response changes when the cart refused something on its way.
 */
final class RefusedChangeTest extends TestCase
{
    private const REASON = 'Cup: sold out';

    /**
     * @dataProvider answers
     */
    public function testAnAnswerSaysWhatWasRefused(string $left, string $sent): void
    {
        $this->assertSame($sent, $this->tell($left)->output);
    }

    /**
     * @return array<string, string[]>
     */
    public function answers(): array
    {
        $error = '"error":{"warning":"' . self::REASON . '"}';

        return [
            'success' => ['{"success":"Added","total":"1 item"}', '{"total":"1 item",' . $error . '}'],
            'a redirect' => ['{"redirect":"x"}', '{"redirect":"x",' . $error . '}'],
            'no error as PHP writes it' => ['{"success":"Added","error":[]}', '{' . $error . '}'],
            'an error of its own' => [
                '{"error":{"option":"Choose"}}',
                '{"error":{"option":"Choose","warning":"' . self::REASON . '"}}',
            ],
            'a warning of its own' => ['{"success":1,"error":{"warning":"No"}}', '{"error":{"warning":"No"}}'],
            'an error as text' => ['{"error":"No"}', '{"error":"No"}'],
            'empty parts' => ['{"a":{},"b":[]}', '{"a":{},"b":[],' . $error . '}'],
            'a list' => ['["success"]', '["success"]'],
            'a part of a page' => ['<li>1 item</li>', '<li>1 item</li>'],
            'nothing' => ['', ''],
            'a page' => [
                '<body class="x"><div class="a" id="content">Added</div></body>',
                '<body class="x"><div class="a" id="content"><div class="alert alert-danger" role="alert">'
                    . '<i class="fa fa-exclamation-circle"></i> ' . self::REASON . '</div>Added</div></body>',
            ],
        ];
    }

    public function testOnlyAPageUsesUpTheMessage(): void
    {
        foreach (['{"success":1}', '<li></li>', ''] as $left) {
            $this->assertSame(self::REASON, (new CartNotice($this->tell($left)))->waiting());
        }
        $this->assertNull((new CartNotice($this->tell('<body></body>')))->waiting());
    }

    public function testWithoutAMessageAResponseIsNotTouched(): void
    {
        $registry = new CatalogRegistry();
        $registry->output = '{"success":1}';
        (new RefusedChange($registry, Layout::ofVersion3()))->tell();
        $this->assertSame('{"success":1}', $registry->output);
    }

    public function testEachReasonIsToldOnce(): void
    {
        $notice = new CartNotice(new CatalogRegistry());
        foreach (['Cup', 'Pen', 'Cup'] as $reason) {
            $notice->add($reason);
        }
        $this->assertSame('Cup<br>Pen', $notice->waiting());
    }

    private function tell(string $output): CatalogRegistry
    {
        $registry = new CatalogRegistry();
        $registry->output = $output;
        (new CartNotice($registry))->leave(self::REASON);
        (new RefusedChange($registry, Layout::ofVersion3()))->tell();

        return $registry;
    }
}
