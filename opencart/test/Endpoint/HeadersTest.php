<?php

declare(strict_types=1);

namespace TrueStock\Test\Endpoint;

use TrueStock\Test\Helpers\EndpointTestCase;

/**
 * What the headers tell caches and browsers.
 */
final class HeadersTest extends EndpointTestCase
{
    private const EXPOSED = 'Age, Date, Retry-After, Stock-As-Of';

    protected function setUp(): void
    {
        parent::setUp();
        $this->shop->product(30, 3);
    }

    public function testAnAnswerMayBeSharedForTwoSeconds(): void
    {
        $answer = $this->ask('ids=30');
        $this->assertSame('application/json', $answer->header('content-type'));
        $this->assertSame(
            'public, max-age=0, s-maxage=2, stale-while-revalidate=5, stale-if-error=30',
            $answer->header('cache-control')
        );
        $this->assertSame('nosniff', $answer->header('x-content-type-options'));
    }

    public function testNothingMakesAnAnswerPersonal(): void
    {
        foreach (['ids=30', 'ids=30&want=30:1', 'ids=x'] as $query) {
            $answer = $this->ask($query, ['Cookie' => 'OCSESSID=abc; PHPSESSID=def']);
            foreach (['set-cookie', 'vary', 'pragma', 'expires', 'x-powered-by'] as $name) {
                $this->assertNull($answer->header($name), $name);
            }
        }
    }

    public function testDateComesOnce(): void
    {
        $this->assertCount(1, $this->ask('ids=30')->headers['date']);
    }

    public function testStockAsOfIsTheMomentOfReading(): void
    {
        $before = \time();
        $asOf = $this->ask('ids=30')->header('stock-as-of');
        $this->assertMatchesRegularExpression('/^\d+$/', $asOf);
        $this->assertGreaterThanOrEqual($before, (int) $asOf);
        $this->assertLessThanOrEqual(\time(), (int) $asOf);
    }

    public function testTheTagChangesOnlyWithWhatAShopperCanSee(): void
    {
        $this->shop->product(31, 500);
        $tag = $this->ask('ids=30,31')->header('etag');
        $this->assertMatchesRegularExpression('/^"[0-9a-f]{32}"$/', $tag);
        $this->shop->run("UPDATE {$this->shop->name('product')} SET quantity = 400 WHERE product_id = 31");
        $this->assertSame($tag, $this->ask('ids=30,31')->header('etag'));
        $this->shop->run("UPDATE {$this->shop->name('product')} SET quantity = 2 WHERE product_id = 30");
        $this->assertNotSame($tag, $this->ask('ids=30,31')->header('etag'));
    }

    /**
     * @dataProvider matchingTags
     */
    public function testAKnownTagIsAnswered304WithoutABody(string $form): void
    {
        $first = $this->ask('ids=30');
        $opaque = \trim($first->header('etag'), '"');
        $answer = $this->ask('ids=30', ['If-None-Match' => \sprintf($form, $opaque)]);
        $this->assertSame(304, $answer->status);
        $this->assertSame('', $answer->body);
        foreach (['etag', 'cache-control', 'content-type'] as $name) {
            $this->assertSame($first->header($name), $answer->header($name));
        }
        $this->assertNotNull($answer->header('stock-as-of'));
        $this->assertNotNull($answer->header('date'));
    }

    /**
     * @return string[][]
     */
    public function matchingTags(): array
    {
        return [
            'strong' => ['"%s"'],
            'weak' => ['W/"%s"'],
            'in a list' => ['"other", W/"%s" , "third"'],
            'any' => ['*'],
            'as Apache compresses' => ['"%s-gzip"'],
            'as Apache compresses with brotli' => ['W/"%s-br"'],
        ];
    }

    public function testAnotherTagIsAnswered200(): void
    {
        foreach (['"other"', 'W/"other"', 'nonsense', '""', '"*"'] as $tag) {
            $this->assertSame(200, $this->ask('ids=30', ['If-None-Match' => $tag])->status);
        }
    }

    public function testHeadIsGetWithoutABody(): void
    {
        $get = $this->ask('ids=30');
        $head = $this->ask('ids=30', [], 'HEAD');
        $this->assertSame(200, $head->status);
        $this->assertSame('', $head->body);
        foreach (['content-type', 'etag', 'cache-control'] as $name) {
            $this->assertSame($get->header($name), $head->header($name));
        }
        $this->assertSame(400, $this->ask('ids=x', [], 'HEAD')->status);
    }

    public function testOtherOriginsReadNothingUnlessListed(): void
    {
        $answer = $this->ask('ids=30', ['Origin' => 'https://a.example']);
        $this->assertNull($answer->header('access-control-allow-origin'));
        $this->assertNull($answer->header('vary'));
    }

    public function testAListedOriginMayReadAnswerAndHeaders(): void
    {
        $this->shop->setting('module_true_stock_origins', "https://a.example\n https://B.example:8443/, *");
        foreach (['https://a.example', 'https://b.example:8443'] as $origin) {
            $answer = $this->ask('ids=30', ['Origin' => $origin]);
            $this->assertSame($origin, $answer->header('access-control-allow-origin'));
            $this->assertSame(self::EXPOSED, $answer->header('access-control-expose-headers'));
            $this->assertSame('Origin', $answer->header('vary'));
        }
    }

    /**
     * @dataProvider otherOrigins
     */
    public function testAnUnlistedOriginIsRefusedWhereOthersAreListed(string $origin): void
    {
        $this->shop->setting('module_true_stock_origins', 'https://a.example *');
        $answer = $this->ask('ids=30', $origin === '' ? [] : ['Origin' => $origin]);
        $this->assertNull($answer->header('access-control-allow-origin'));
        $this->assertSame('Origin', $answer->header('vary'));
    }

    /**
     * @return string[][]
     */
    public function otherOrigins(): array
    {
        return [[''], ['null'], ['*'], ['http://a.example'], ['https://a.example.evil'], ['https://xa.example']];
    }

    public function testAListedOriginMayReadRetryAfter(): void
    {
        $this->shop->setting('config_maintenance', '1');
        $this->shop->setting('module_true_stock_origins', 'https://a.example');
        $answer = $this->ask('ids=30', ['Origin' => 'https://a.example']);
        $this->assertSame(503, $answer->status);
        $this->assertSame('https://a.example', $answer->header('access-control-allow-origin'));
    }
}
