<?php

declare(strict_types=1);

namespace TrueStock\Test\Endpoint;

use PHPUnit\Framework\TestCase;
use TrueStock\Endpoint\QueryString;

/**
 * Parameters of the framework are not the endpoint's, and hide none of its own.
 */
final class QueryStringTest extends TestCase
{
    /**
     * @dataProvider queries
     */
    public function testOnlyTheNamedParametersAreTakenOut(string $query, string $rest): void
    {
        $this->assertSame($rest, QueryString::without($query, ['route', '_route_']));
    }

    /**
     * @return string[][]
     */
    public function queries(): array
    {
        return [
            'none' => ['', ''],
            'first' => ['route=a/b&ids=30,42', 'ids=30,42'],
            'last' => ['ids=30&route=a/b', 'ids=30'],
            'twice' => ['route=a&_route_=b&ids=30', 'ids=30'],
            'with an encoded name' => ['r%6Fute=a&ids=30', 'ids=30'],
            'without a value' => ['route&ids=30', 'ids=30'],
            'nothing is decoded' => ['route=a&ids=%34%30', 'ids=%34%30'],
            'an empty part stays' => ['route=a&ids=30&', 'ids=30&'],
            'an empty part in front stays' => ['route=a&&ids=30', '&ids=30'],
            'another name stays' => ['routes=a&ids=30', 'routes=a&ids=30'],
        ];
    }
}
