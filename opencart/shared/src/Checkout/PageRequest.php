<?php

declare(strict_types=1);

namespace TrueStock\Checkout;

/**
 * What a request tells about the page that made it.
 */
final class PageRequest
{
    /** @var array<string, mixed> as PHP's $_SERVER */
    private $server;

    /**
     * @param array<string, mixed> $server
     */
    public function __construct(array $server)
    {
        $this->server = $server;
    }

    /**
     * @param object $registry OpenCart's
     */
    public static function of($registry): self
    {
        return new self($registry->get('request')->server);
    }

    /** Whether the browser will show the response as a page. */
    public function isNavigation(): bool
    {
        $mode = $this->header('SEC_FETCH_MODE');
        if ($mode !== '') {
            return $mode === 'navigate';
        }
        $accept = $this->header('ACCEPT');
        $isPage = $accept === '' || \strpos($accept, 'text/html') !== false;

        return $isPage && \strcasecmp($this->header('X_REQUESTED_WITH'), 'XMLHttpRequest') !== 0;
    }

    /** Whether a script reads the response as JSON, so that it finds the error there. */
    public function asksJson(): bool
    {
        return \preg_match('~\bjson\b~i', $this->header('ACCEPT')) === 1;
    }

    /** Sent by another site, such as a gateway's: the money may have moved already. */
    public function isFromOtherSite(): bool
    {
        $site = $this->header('SEC_FETCH_SITE');
        if ($site !== '') {
            return $site === 'cross-site';
        }

        return $this->header('REFERER') !== '' && !$this->isReferredHere();
    }

    /**
     * Sent by a page of this shop, in the background or because the shopper
     * pressed something: not by a page that only passes the shopper on.
     */
    public function isOwn(): bool
    {
        $site = $this->header('SEC_FETCH_SITE');
        if ($site === '') {
            return $this->isReferredHere() && !$this->isNavigation();
        }

        return $site === 'same-origin' && (!$this->isNavigation() || $this->header('SEC_FETCH_USER') === '?1');
    }

    private function isReferredHere(): bool
    {
        $parts = \parse_url($this->header('REFERER'));
        if (!isset($parts['host'])) {
            return false;
        }
        $host = $parts['host'] . (isset($parts['port']) ? ":{$parts['port']}" : '');

        return \strcasecmp($host, $this->header('HOST')) === 0;
    }

    private function header(string $name): string
    {
        $value = $this->server["HTTP_$name"] ?? '';

        return \is_string($value) ? $value : '';
    }
}
