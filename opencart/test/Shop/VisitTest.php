<?php

declare(strict_types=1);

namespace TrueStock\Test\Shop;

use PHPUnit\Framework\TestCase;
use TrueStock\Shop\Visit;

/**
 * Which requests are a shopper who looks at a page.
 */
final class VisitTest extends TestCase
{
    /**
     * @dataProvider requests
     * @param array<string, string> $server
     */
    public function testAVisitIsAPageThatIsLookedAt(bool $is, array $server): void
    {
        $this->assertSame($is, Visit::isOne($server));
    }

    /**
     * @return array<string, array<int, mixed>>
     */
    public function requests(): array
    {
        return [
            'an old browser' => [true, []],
            'a navigation' => [true, ['HTTP_SEC_FETCH_DEST' => 'document']],
            'a missing picture' => [false, ['HTTP_SEC_FETCH_DEST' => 'image']],
            'fetched in advance' => [false, ['HTTP_SEC_PURPOSE' => 'prefetch']],
            'rendered in advance' => [false, ['HTTP_SEC_PURPOSE' => 'prefetch;prerender']],
            'Safari’s preview' => [false, ['HTTP_X_PURPOSE' => 'preview']],
            'an old Firefox in advance' => [false, ['HTTP_X_MOZ' => 'prefetch']],
            'another purpose' => [true, ['HTTP_SEC_PURPOSE' => 'other']],
        ];
    }
}
