<?php

declare(strict_types=1);

namespace TrueStock\Endpoint;

use TrueStock\Shop\Database;
use TrueStock\Shop\KeptAnswers;
use TrueStock\Shop\ShopConfig;
use TrueStock\Stock\ProductStock;

/**
 * The replica of a shop's database. A poll may read it while its heartbeat is
 * not older than the owner allows; otherwise the primary is read.
 *
 * A pool that has made a change reads the primary until the replica has a
 * heartbeat that was written after it. For this, and to leave a replica alone
 * that fails, requests need a memory in common (APCu): without it, and for a
 * verify, no replica is read.
 */
final class Replica
{
    /** Once in this time one request writes a heartbeat, and reads the primary. */
    private const BEAT_NS = 1000000000;

    /** Where the heartbeat cannot be written, one request tries so much later. */
    private const REST_NS = 60000000000;

    /** For so long a replica that failed is left alone; then one request tries it. */
    private const PAUSE_NS = 5000000000;

    /** Clocks that differ by more tell nothing, see docs/machines.md. */
    private const MOST_AHEAD_US = 1000000;

    /** @var ShopConfig */
    private $config;

    /** @var int */
    private $mostBehindUs;

    /** @var int the last change of this pool, see KeptAnswers */
    private $change;

    /** @var int|null a heartbeat that was written after it; null while there is none */
    private $caughtUp;

    /** @var bool whether this request writes the next one */
    private $beats = false;

    public function __construct(ShopConfig $config, int $mostSeconds, int $change)
    {
        $this->config = $config;
        $this->mostBehindUs = 1000000 * $mostSeconds;
        $this->change = $change;
        $known = \apcu_fetch(self::name('caught-up'));
        $this->caughtUp = \is_array($known) && $known['change'] === $change ? $known['at'] : null;
    }

    /**
     * @param callable(Database, int): array<int, ProductStock> $query as of epoch seconds
     * @return array{0: array<int, ProductStock>, 1: int, 2: int}|null products, and
     *   when this was so: in epoch seconds, and in ns of hrtime(); null where the
     *   primary has to be read
     */
    public function read(callable $query): ?array
    {
        $this->beats = self::takeTurn('beat', \hrtime(true), self::BEAT_NS)
            || ($this->caughtUp === null && self::takeTurn('change', $this->change, 1));
        if ($this->beats || $this->caughtUp === null || self::isLeftAlone()) {
            return null;
        }
        try {
            $reading = $this->ask($query);
            \apcu_delete(self::name('failed'));

            return $reading;
        } catch (Problem $problem) {
            \apcu_store(self::name('failed'), \hrtime(true));

            return null;
        }
    }

    /** After the primary was read: without a heartbeat, it is read again. */
    public function renew(StandaloneDatabase $primary): void
    {
        if (!$this->beats) {
            return;
        }
        try {
            $at = Heartbeat::renew($primary);
        } catch (Problem $problem) {
            \apcu_store(self::name('beat'), \hrtime(true) + self::REST_NS);

            return;
        }
        if ($this->caughtUp === null) {
            \apcu_store(self::name('caught-up'), ['change' => $this->change, 'at' => $at]);
        }
    }

    /**
     * The heartbeat comes first: what is read after it is not older.
     *
     * @param callable(Database, int): array<int, ProductStock> $query
     * @return array{0: array<int, ProductStock>, 1: int, 2: int}|null
     * @throws Problem 503 where it does not answer
     */
    private function ask(callable $query): ?array
    {
        $database = new StandaloneDatabase($this->config, $this->config->replica());
        $now = \hrtime(true);
        $heartbeat = Heartbeat::read($database);
        if ($heartbeat === null || !$this->isUsable($heartbeat)) {
            return null;
        }
        $asOf = \min(\time(), \intdiv($heartbeat->at, 1000000));

        return [$query($database, $asOf), $asOf, $now - 1000 * \max(0, $heartbeat->age)];
    }

    private function isUsable(Heartbeat $heartbeat): bool
    {
        return $heartbeat->at >= $this->caughtUp
            && $heartbeat->age <= $this->mostBehindUs
            && $heartbeat->age >= -self::MOST_AHEAD_US;
    }

    private static function isLeftAlone(): bool
    {
        return \apcu_fetch(self::name('failed')) !== false
            && !self::takeTurn('failed', \hrtime(true), self::PAUSE_NS);
    }

    /** True for one of all requests: the one that moves a number on, by so much at least. */
    private static function takeTurn(string $what, int $to, int $least): bool
    {
        $last = \apcu_fetch(self::name($what));
        if ($last === false) {
            return \apcu_add(self::name($what), $to);
        }

        return $to - $last >= $least && \apcu_cas(self::name($what), $last, $to);
    }

    private static function name(string $what): string
    {
        return KeptAnswers::name("replica:$what");
    }
}
