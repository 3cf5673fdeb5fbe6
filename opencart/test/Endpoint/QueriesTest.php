<?php

declare(strict_types=1);

namespace TrueStock\Test\Endpoint;

use TrueStock\Test\Helpers\EndpointTestCase;
use TrueStock\Test\Helpers\PrivateDatabase;

/**
 * What one request costs the database, and what it can do to it.
 */
final class QueriesTest extends EndpointTestCase
{
    public function testAHundredIdsTakeOneConnectionAndTwoQuestions(): void
    {
        $ids = \range(1, 100);
        foreach ($ids as $id) {
            $this->shop->product($id, $id % 20);
            $this->shop->value($id, 1000 + $id, 2 * $id, 3);
            $this->shop->value($id, 1000 + $id, 2 * $id + 1, 0);
        }
        $statements = PrivateDatabase::statementsDuring(function () use ($ids): void {
            $answer = $this->ask('ids=' . \implode(',', $ids) . '&want=1:1:1001-2&lang=de');
            $this->assertCount(100, $answer->json()['products']);
        });
        $this->assertKinds(['Connect', 'Query', 'Query'], $statements);
    }

    public function testTheAnswersCharactersCostNoFurtherQuestion(): void
    {
        $this->shop->setting('config_stock_checkout', '1');
        $this->shop->product(30, 0);
        $statements = PrivateDatabase::statementsDuring(function (): void {
            $this->assertSame('Versand in 2–3 Tagen', $this->ask('ids=30&lang=de')->json()['products'][30]['label']);
        });
        $this->assertKinds(['Connect', 'Query', 'Query'], $statements);
    }

    public function testMaintenanceStopsAfterTheFirstQuestion(): void
    {
        $this->shop->setting('config_maintenance', '1');
        $statements = PrivateDatabase::statementsDuring(function (): void {
            $this->assertProblem(503, $this->ask('ids=30'));
        });
        $this->assertKinds(['Connect', 'Query'], $statements);
    }

    /**
     * @dataProvider injections
     */
    public function testNothingOfARequestButNumbersReachesTheDatabase(string $text): void
    {
        $this->shop->product(30, 3);
        $encoded = \rawurlencode($text);
        $headers = ['Host' => $text, 'Origin' => $text, 'If-None-Match' => $text, 'Cookie' => "language=$text"];
        $statements = PrivateDatabase::statementsDuring(function () use ($encoded, $headers): void {
            foreach (["ids=30$encoded", "ids=30&want=30:1$encoded", "ids=30&lang=de$encoded"] as $query) {
                $this->assertProblem(400, $this->ask($query));
            }
            $this->assertSame(200, $this->ask('ids=30', $headers)->status);
        });
        $this->assertKinds(['Connect', 'Query', 'Query'], $statements);
        $this->assertStringNotContainsString($text, \implode("\n", $statements));
        $this->assertSame(3, $this->record(30)['left']);
    }

    /**
     * @return string[][]
     */
    public function injections(): array
    {
        return [
            ["' OR '1'='1"],
            ['); DROP TABLE product; -- '],
            ["\\' UNION SELECT password FROM user -- "],
            [' AND SLEEP(5)'],
            ["\u{A5}' OR 1=1 #"],
        ];
    }

    /**
     * @param string[] $kinds
     * @param string[] $statements
     */
    private function assertKinds(array $kinds, array $statements): void
    {
        $this->assertSame($kinds, \array_map(static function (string $statement): string {
            return \explode(' ', $statement)[0];
        }, $statements), \implode("\n", $statements));
    }
}
