<?php

declare(strict_types=1);

namespace TrueStock\Test\Endpoint;

use TrueStock\Endpoint\QueryString;
use TrueStock\Endpoint\StockRequest;
use TrueStock\Test\Helpers\EndpointTestCase;

/**
 * Pages that were opened with the script of version 0.1.0 poll on after an
 * update: the endpoint understands all that it sends.
 */
final class FirstReleaseTest extends EndpointTestCase
{
    /**
     * @dataProvider requests
     * @param int[] $ids
     */
    public function testARequestOfTheFirstReleaseIsAnswered(string $query, array $ids, bool $isVerify): void
    {
        $this->shop->product(30, 3);
        $this->shop->value(30, 226, 15, 2);
        $answer = $this->ask($query);
        $this->assertSame(200, $answer->status, $answer->body);
        $this->assertSame($ids, \array_keys($answer->json()['products']));
        $this->assertSame($isVerify, isset($answer->json()['want'][30]));
    }

    /**
     * @dataProvider requests
     * @param int[] $ids
     */
    public function testTheSameByARouteOfTheFramework(string $query, array $ids, bool $isVerify): void
    {
        $routes = ['extension/true_stock/module/true_stock.stock', 'extension%2Fmodule%2Ftrue_stock%2Fstock'];
        $own = '';
        foreach ($routes as $route) {
            foreach (["route=$route&$query", "route=$route&language=en-gb&$query"] as $sent) {
                $own = QueryString::without($sent, ['route', '_route_', 'language']);
                $this->assertSame($query, $own);
            }
        }
        $request = StockRequest::fromQueryString($own);
        $this->assertSame([$ids, $isVerify], [$request->ids, $request->wanted !== []]);
    }

    /**
     * As its script, its panel of ?true-stock-debug and its settings page send
     * them, to each of the addresses that the extension gives the script.
     *
     * @return array<string, array{0: string, 1: int[], 2: bool}>
     */
    public function requests(): array
    {
        $requests = [
            'one product' => ['ids=30', [30], false],
            'several products' => ['ids=7,30,100', [7, 30, 100], false],
            'the largest id' => ['ids=30,9999999999', [30, 9999999999], false],
            'a verify' => ['ids=30&want=30:1', [30], true],
            'a verify with an option' => ['ids=30&want=30:2:226-15', [30], true],
            'a verify with several values' => ['ids=30&want=30:2:218-32.218-33.226-15', [30], true],
        ];
        $inLanguage = [];
        foreach ($requests as $name => [$query, $ids, $isVerify]) {
            $inLanguage["$name, in a language"] = ["lang=de-de&$query", $ids, $isVerify];
        }

        return $requests + $inLanguage;
    }
}
