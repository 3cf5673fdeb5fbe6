<?php

declare(strict_types=1);

namespace TrueStock\Test\Helpers;

/**
 * One response, read from the wire.
 */
final class HttpAnswer
{
    /** @var int */
    public $status;

    /** @var array<string, string[]> values by lower-case name, each as often as it came */
    public $headers = [];

    /** @var string */
    public $body;

    public function __construct(string $wire)
    {
        [$head, $this->body] = \explode("\r\n\r\n", $wire, 2);
        $lines = \explode("\r\n", $head);
        $this->status = (int) \explode(' ', (string) \array_shift($lines))[1];
        foreach ($lines as $line) {
            [$name, $value] = \explode(':', $line, 2);
            $this->headers[\strtolower($name)][] = \trim($value);
        }
    }

    public function header(string $name): ?string
    {
        return isset($this->headers[$name]) ? \implode(', ', $this->headers[$name]) : null;
    }

    /**
     * @return array<string, mixed>
     */
    public function json(): array
    {
        return \json_decode($this->body, true, 64, \JSON_THROW_ON_ERROR);
    }
}
