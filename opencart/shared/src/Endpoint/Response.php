<?php

declare(strict_types=1);

namespace TrueStock\Endpoint;

/**
 * One response: status, headers, body.
 */
final class Response
{
    /** For a verify and for problems: nobody else can use them, nor later. */
    private const FRESH = 'no-store';

    private const SHARED = 'public, max-age=0, s-maxage=2, stale-while-revalidate=5, stale-if-error=30';

    private const JSON = \JSON_UNESCAPED_SLASHES | \JSON_UNESCAPED_UNICODE
        | \JSON_INVALID_UTF8_SUBSTITUTE | \JSON_THROW_ON_ERROR;

    /** @var int HTTP status */
    public $status;

    /** @var array<string, string> */
    public $headers;

    /** @var string empty for a 304 */
    public $body;

    /**
     * @param array<string, string> $headers
     */
    private function __construct(int $status, array $headers, string $body)
    {
        $this->status = $status;
        $this->headers = $headers + ['X-Content-Type-Options' => 'nosniff'];
        $this->body = $body;
    }

    /**
     * @param array<string, mixed> $answer body: JSON; tag: its entity tag; asOf:
     *   epoch seconds when the database was read, a header, so that body and tag
     *   change only when a shopper can see a change; isShared: whether caches
     *   may store it
     */
    public static function stock(array $answer, string $ifNoneMatch): self
    {
        $headers = [
            // Also for a 304, to which PHP would add text/html.
            'Content-Type' => 'application/json',
            'ETag' => $answer['tag'],
            'Stock-As-Of' => (string) $answer['asOf'],
            'Cache-Control' => $answer['isShared'] ? self::SHARED : self::FRESH,
        ];

        return EntityTag::matches($answer['tag'], $ifNoneMatch)
            ? new self(304, $headers, '')
            : new self(200, $headers, $answer['body']);
    }

    public static function problem(Problem $problem): self
    {
        return new self($problem->status, [
            'Content-Type' => 'application/problem+json',
            'Cache-Control' => self::FRESH,
        ] + $problem->headers, self::json($problem->document()));
    }

    /**
     * Lets a page of another site read this response, if the shop lists that
     * site.
     *
     * @param string[] $origins
     */
    public function allowOrigin(string $origin, array $origins): self
    {
        if ($origins === []) {
            return $this;
        }
        $headers = ['Vary' => 'Origin'];
        if (\in_array(\strtolower($origin), $origins, true)) {
            $headers['Access-Control-Allow-Origin'] = $origin;
            $headers['Access-Control-Expose-Headers'] = 'Age, Date, Retry-After, Stock-As-Of';
        }

        return new self($this->status, $this->headers + $headers, $this->body);
    }

    /**
     * @param array<string, mixed> $document
     */
    public static function json(array $document): string
    {
        return \json_encode($document, self::JSON);
    }
}
