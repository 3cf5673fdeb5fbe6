<?php

declare(strict_types=1);

namespace TrueStock\Endpoint;

/**
 * The ETag of a response, and whether a browser has that response already.
 */
final class EntityTag
{
    /**
     * Strong: equal tags mean equal bytes. It is no secret, so a fast hash is
     * enough.
     */
    public static function of(string $body): string
    {
        return '"' . \md5($body) . '"';
    }

    /**
     * If-None-Match, compared weakly (RFC 9110, section 13.1.2).
     *
     * nginx makes the tag of a compressed response weak; Apache adds -gzip or
     * -br to it and does not remove that (Apache bug 45023).
     */
    public static function matches(string $tag, string $ifNoneMatch): bool
    {
        if (\trim($ifNoneMatch) === '*') {
            return true;
        }
        \preg_match_all('/"([^"]*)"/', $ifNoneMatch, $candidates);
        foreach ($candidates[1] as $candidate) {
            if ('"' . \preg_replace('/-(gzip|br)$/D', '', $candidate) . '"' === $tag) {
                return true;
            }
        }

        return false;
    }
}
