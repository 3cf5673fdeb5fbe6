<?php

declare(strict_types=1);

namespace TrueStock\Endpoint;

use TrueStock\Shop\Settings;
use TrueStock\Stock\ProductStock;
use TrueStock\Stock\StockRules;
use TrueStock\Stock\Verdict;

/**
 * What a response says of the products of a request.
 */
final class StockDocument
{
    /** Bytes of a response, see docs/endpoint.md; clients refuse larger ones. */
    private const MOST_BYTES = 262144;

    /**
     * @param array<int, ProductStock> $products
     * @throws Problem 400 where the answer would be too long
     */
    public static function json(StockRequest $request, Settings $settings, array $products): string
    {
        $json = Response::json(self::document($request, $settings, $products));
        if (\strlen($json) > self::MOST_BYTES) {
            throw Problem::badRequest('ids', 'The answer for these "ids" is too long: ask for fewer.');
        }

        return $json;
    }

    /**
     * @param array<int, ProductStock> $products
     * @return array<string, mixed>
     */
    private static function document(StockRequest $request, Settings $settings, array $products): array
    {
        $rules = new StockRules($settings, $request->language);
        $records = [];
        foreach ($request->ids as $id) {
            $records[$id] = $rules->record($products[$id] ?? null);
        }
        $wants = $request->wanted === [] ? [] : self::wants($request, $rules, $products);
        $refresh = $settings->refresh(StockRules::tellScarcity($records));

        return ['version' => 1]
            + ($refresh === null ? [] : ['refresh' => $refresh])
            + ['products' => (object) $records]
            + ($wants === [] ? [] : ['want' => (object) $wants]);
    }

    /**
     * @param array<int, ProductStock> $products
     * @return array<int, array<string, mixed>>
     */
    private static function wants(StockRequest $request, StockRules $rules, array $products): array
    {
        $wants = $lines = [];
        foreach ($request->wanted as $line) {
            $lines[$line->productId][] = $line;
        }
        foreach ($lines as $id => $ofProduct) {
            $wants[$id] = (new Verdict($rules))->told($products[$id] ?? null, $ofProduct);
        }

        return $wants;
    }
}
