<?php

declare(strict_types=1);

namespace TrueStock\Test\Endpoint;

use TrueStock\Test\Helpers\EndpointTestCase;
use TrueStock\Test\Helpers\HttpAnswer;
use TrueStock\Test\Helpers\PrivateDatabase;

/**
 * Random query strings, the same ones on every run.
 */
final class FuzzTest extends EndpointTestCase
{
    private const SEED = 20240617;

    private const ROUNDS = 10000;

    /** Seconds; a request for a few products takes a few thousandths. */
    private const SLOW = 0.5;

    /** How many statements changed something, as the server counts. */
    private const CHANGES = ['Com_insert', 'Com_update', 'Com_delete', 'Com_replace', 'Com_truncate', 'Slow_queries'];

    private const PIECES = [
        'ids', 'want', 'lang', 'ids[]', 'route', '=', '=', '=', '&', '&', ',', ',', ':', ':', '-', '.', ';', '#',
        '30', '31', '0', '1', '99999999999', '-1', '1e9', '226-15', 'de', 'en-gb', '%', '%00', '%0A', '%C3', '%FF',
        '%27', '%22', '%3Cb%3E', '+', '[', ']', '*', '__proto__', 'ids=30', 'ids=30,31', '&want=30:1', '&lang=de',
        'ids=30&want=30:1:226-15',
    ];

    private const METHODS = ['GET', 'GET', 'GET', 'HEAD', 'POST'];

    public function testAnyQueryStringIsAnsweredInJson(): void
    {
        $this->shop->product(30, 3);
        $this->shop->value(30, 226, 15, 2);
        \mt_srand(self::SEED);
        $seen = [];
        PrivateDatabase::link()->query('SET GLOBAL long_query_time = ' . self::SLOW);
        $before = self::counts();
        for ($round = 0; $round < self::ROUNDS; $round++) {
            $method = self::pick(self::METHODS);
            $query = $this->query();
            $answer = $this->ask($query, [], $method);
            $this->assertSound($answer, "$method ?$query", $method === 'HEAD');
            $seen[$answer->status] = true;
        }
        $this->assertSame($before, self::counts(), 'Nothing is written, and no query is slow.');
        \ksort($seen);
        $this->assertSame([200, 400, 405], \array_keys($seen), 'The fuzz reaches every kind of answer.');
    }

    private function assertSound(HttpAnswer $answer, string $request, bool $bodiless): void
    {
        $type = $answer->status === 200 ? 'application/json' : 'application/problem+json';
        $this->assertContains($answer->status, [200, 400, 405], $request);
        $this->assertSame($type, $answer->header('content-type'), $request);
        $bodiless
            ? $this->assertSame('', $answer->body, $request)
            : $this->assertNotSame([], $answer->json(), $request);
    }

    /**
     * @return array<string, string>
     */
    private static function counts(): array
    {
        $names = "'" . \implode("', '", self::CHANGES) . "'";
        $rows = PrivateDatabase::link()->query("SHOW GLOBAL STATUS WHERE Variable_name IN ($names)");

        return \array_column($rows->fetch_all(), 1, 0);
    }

    private function query(): string
    {
        $query = self::pick(['', 'ids=30', 'ids=30,31', 'ids=']);
        for ($pieces = \mt_rand(0, 6); $pieces > 0; $pieces--) {
            $query .= self::pick(self::PIECES);
        }

        return $query;
    }

    /**
     * @param string[] $choices
     */
    private static function pick(array $choices): string
    {
        return $choices[\mt_rand(0, \count($choices) - 1)];
    }
}
