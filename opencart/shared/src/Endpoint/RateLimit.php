<?php

declare(strict_types=1);

namespace TrueStock\Endpoint;

use TrueStock\Shop\KeptAnswers;
use TrueStock\Shop\Network;

/**
 * Counts the requests of one address, in memory only. Without APCu there is no
 * limit: a file or a table would cost more than the response.
 */
final class RateLimit
{
    private const WINDOW_SECONDS = 60;

    /** @var string */
    private $key;

    public function __construct(string $address)
    {
        // One server may have many shops.
        $this->key = 'true-stock:' . \md5(\dirname(__DIR__, 2) . '|' . Network::of($address));
    }

    /**
     * Comes first: a refused address stays refused until the minute ends.
     *
     * @throws Problem 429
     */
    public function turnAway(int $now): void
    {
        if (KeptAnswers::isPossible() && \apcu_fetch($this->key . ':refused') === self::window($now)) {
            throw Problem::tooMany(self::secondsLeft($now));
        }
    }

    /**
     * @param int $most requests in a minute; 0 for any number
     * @throws Problem 429
     */
    public function count(int $most, int $now): void
    {
        if ($most < 1 || !KeptAnswers::isPossible()) {
            return;
        }
        $counter = $this->key . ':' . self::window($now);
        \apcu_add($counter, 0, 2 * self::WINDOW_SECONDS);
        if (\apcu_inc($counter) > $most) {
            \apcu_store($this->key . ':refused', self::window($now), self::WINDOW_SECONDS);
            throw Problem::tooMany(self::secondsLeft($now));
        }
    }

    private static function window(int $now): int
    {
        return \intdiv($now, self::WINDOW_SECONDS);
    }

    private static function secondsLeft(int $now): int
    {
        return self::WINDOW_SECONDS - $now % self::WINDOW_SECONDS;
    }
}
