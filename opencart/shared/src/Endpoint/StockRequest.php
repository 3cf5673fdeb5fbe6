<?php

declare(strict_types=1);

namespace TrueStock\Endpoint;

use TrueStock\Stock\WantedLine;

/**
 * What a page requests: product ids, and optionally a verify and a language.
 */
final class StockRequest
{
    /** Ids per request, see docs/endpoint.md; the client splits longer pages. */
    public const MOST_IDS = 100;

    /**
     * The names of a request, in order. The shop gives its script an address
     * with "lang" where the language counts, and the script adds the rest.
     */
    private const ORDERS = [['ids', 'want', 'lang'], ['lang', 'ids', 'want']];

    private const LANGUAGE = '/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})?$/D';

    /** @var int[] ascending, unique */
    public $ids;

    /** @var WantedLine[] empty without a verify */
    public $wanted;

    /** @var string language code or its beginning; empty for the store's own */
    public $language;

    /**
     * @param int[] $ids
     * @param WantedLine[] $wanted
     */
    private function __construct(array $ids, array $wanted, string $language)
    {
        $this->ids = $ids;
        $this->wanted = $wanted;
        $this->language = $language;
    }

    /**
     * @throws Problem 400, names the parameter that is wrong
     */
    public static function fromQueryString(string $query): self
    {
        $values = QueryString::read($query, self::ORDERS);
        $ids = self::ids($values['ids'] ?? null);

        return new self(
            $ids,
            isset($values['want']) ? WantParameter::read($values['want'], $ids) : [],
            isset($values['lang']) ? self::language($values['lang']) : ''
        );
    }

    /**
     * @return int[]
     */
    private static function ids(?string $text): array
    {
        if ($text === null || $text === '') {
            throw Problem::badRequest('ids', '"ids" is missing: ask like ids=30,35,42.');
        }
        $ids = \explode(',', $text, self::MOST_IDS + 1);
        if (\count($ids) > self::MOST_IDS) {
            throw Problem::badRequest('ids', '"ids" has more than ' . self::MOST_IDS . ' ids: split the request.');
        }
        foreach ($ids as $id) {
            if (\preg_match('/^[1-9]\d{0,9}$/D', $id) !== 1) {
                throw Problem::badRequest(
                    'ids',
                    '"ids" must be OpenCart\'s product ids: decimal, at most 10 digits, no leading zeros.'
                );
            }
        }

        return self::ascending(\array_map('intval', $ids));
    }

    /**
     * Only one spelling per set of products, so that caches store one entry.
     *
     * @param int[] $ids
     * @return int[]
     */
    private static function ascending(array $ids): array
    {
        $sorted = \array_unique($ids);
        \sort($sorted);
        if ($sorted !== $ids) {
            throw Problem::badRequest(
                'ids',
                '"ids" must be ascending and without duplicates: ask ids=' . \implode(',', $sorted) . '.'
            );
        }

        return $ids;
    }

    private static function language(string $text): string
    {
        if (\preg_match(self::LANGUAGE, $text) !== 1) {
            throw Problem::badRequest('lang', '"lang" must be a language code such as de-de or de.');
        }

        return $text;
    }
}
