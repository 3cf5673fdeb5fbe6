<?php

declare(strict_types=1);

namespace TrueStock\Shop;

/**
 * Whether a shopper looks at the page that a request asks for.
 */
final class Visit
{
    /** Sec-Purpose (Fetch Standard), and what older browsers send. */
    private const PURPOSES = ['HTTP_SEC_PURPOSE', 'HTTP_PURPOSE', 'HTTP_X_PURPOSE', 'HTTP_X_MOZ'];

    /**
     * A missing picture gets a page as its response too, and a browser fetches
     * or renders pages in advance that nobody may ever see.
     *
     * @param array<string, mixed> $server
     */
    public static function isOne(array $server): bool
    {
        foreach (self::PURPOSES as $header) {
            if (\preg_match('/prefetch|prerender|preview/i', (string) ($server[$header] ?? '')) === 1) {
                return false;
            }
        }

        return ($server['HTTP_SEC_FETCH_DEST'] ?? 'document') === 'document';
    }
}
