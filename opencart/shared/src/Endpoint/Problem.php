<?php

declare(strict_types=1);

namespace TrueStock\Endpoint;

/**
 * Why a request gets no stock, as problem details (RFC 9457).
 *
 * The type is always about:blank, so the title is the HTTP status phrase.
 */
final class Problem extends \RuntimeException
{
    /** Seconds. Maintenance takes a while. */
    public const RETRY_AFTER_MAINTENANCE = 60;

    /** Seconds. About the time that a database server needs to restart. */
    public const RETRY_AFTER_DATABASE = 30;

    private const TITLES = [
        400 => 'Bad Request',
        404 => 'Not Found',
        405 => 'Method Not Allowed',
        429 => 'Too Many Requests',
        500 => 'Internal Server Error',
        503 => 'Service Unavailable',
    ];

    /** @var int HTTP status */
    public $status;

    /** @var array<string, string> headers that belong to this status */
    public $headers;

    /** @var string|null the request parameter that is wrong */
    public $parameter;

    /**
     * @param array<string, string> $headers
     */
    private function __construct(
        int $status,
        string $detail,
        array $headers = [],
        ?string $parameter = null
    ) {
        parent::__construct($detail);
        $this->status = $status;
        $this->headers = $headers;
        $this->parameter = $parameter;
    }

    public static function badRequest(string $parameter, string $detail): self
    {
        return new self(400, $detail, [], $parameter);
    }

    public static function wrongMethod(): self
    {
        return new self(405, 'Only GET and HEAD are answered.', ['Allow' => 'GET, HEAD']);
    }

    public static function switchedOff(): self
    {
        return new self(404, 'True Stock is switched off in this shop.');
    }

    public static function tooMany(int $retryAfterSeconds): self
    {
        return new self(429, 'Too many requests from this address.', [
            'Retry-After' => (string) $retryAfterSeconds,
        ]);
    }

    public static function maintenance(): self
    {
        return new self(503, 'The shop is in maintenance.', [
            'Retry-After' => (string) self::RETRY_AFTER_MAINTENANCE,
        ]);
    }

    public static function databaseDown(): self
    {
        return new self(503, 'The shop\'s database does not answer.', [
            'Retry-After' => (string) self::RETRY_AFTER_DATABASE,
        ]);
    }

    public static function noShop(): self
    {
        return new self(500, 'No OpenCart config.php was found above this folder.');
    }

    public static function broken(): self
    {
        return new self(500, 'The endpoint failed; the server\'s error log says why.');
    }

    /**
     * @return array<string, int|string>
     */
    public function document(): array
    {
        $document = [
            'type' => 'about:blank',
            'title' => self::TITLES[$this->status],
            'status' => $this->status,
            'detail' => $this->getMessage(),
        ];

        return $this->parameter === null
            ? $document
            : $document + ['parameter' => $this->parameter];
    }
}
