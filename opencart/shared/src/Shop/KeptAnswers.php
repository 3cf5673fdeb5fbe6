<?php

declare(strict_types=1);

namespace TrueStock\Shop;

/**
 * Keeps answers in shared memory (APCu), for as long as any HTTP cache may keep
 * them: s-maxage, 2 s. One request asks the database and the others are given
 * what it read, so that many shoppers of one page cost no more than one.
 *
 * A change of ours is seen at once by all that share this memory: a PHP pool.
 */
final class KeptAnswers
{
    /** How old an answer may get, in ns; Stock-As-Of tells the time of its read. */
    private const MOST_NS = 2000000000;

    /** From here on one request asks anew, while the others are given the last. */
    private const RENEW_NS = 1000000000;

    /**
     * Room is limited: each place has one answer at a time, so that requests
     * of many kinds cannot push out what else the pool keeps.
     */
    private const PLACES = 512;
    private const MOST_BYTES = 16384;

    /** How long a request waits for the one that asks. */
    private const WAIT_US = 300000;
    private const STEP_US = 2000;

    /** Seconds after which one that asks counts as lost. */
    private const ASKING_SECONDS = 2;

    /** @var string which request this is */
    private $request;

    /** @var string */
    private $place;

    /** @var int the last change of ours that an answer of now has to know; 0 for none */
    public $change;

    /** @var bool whether others wait for this request */
    private $asks = false;

    /**
     * @param string $request all that an answer depends on
     */
    public function __construct(string $request)
    {
        $this->request = $request;
        $this->place = self::name('answer') . \crc32($request) % self::PLACES;
        $this->change = self::lastChange();
    }

    /** Whether requests share a memory: counts of requests need it too. */
    public static function isPossible(): bool
    {
        return \function_exists('apcu_enabled') && \apcu_enabled();
    }

    /** What is kept of before is not given to anybody any more. */
    public static function forget(): void
    {
        if (self::isPossible()) {
            \apcu_store(self::name('change'), \hrtime(true));
        }
    }

    /**
     * The last answer, or null where this request shall ask the database.
     *
     * @return array<string, mixed>|null as given to keep()
     */
    public function find(): ?array
    {
        $kept = $this->kept();
        if ($kept !== null && $this->age($kept) < self::RENEW_NS) {
            return $kept['answer'];
        }
        $this->asks = \apcu_add("$this->place:asks", $this->request, self::ASKING_SECONDS);
        if ($this->asks) {
            return null;
        }

        return $kept === null ? $this->wait() : $kept['answer'];
    }

    /**
     * @param array<string, mixed> $answer
     * @param int $readAt when what it says was so, in ns of hrtime()
     */
    public function keep(array $answer, int $readAt): void
    {
        if (\strlen($answer['body']) <= self::MOST_BYTES) {
            \apcu_store($this->place, [
                'request' => $this->request,
                'change' => $this->change,
                'readAt' => $readAt,
                'answer' => $answer,
            ], 2 * self::ASKING_SECONDS);
        }
    }

    /** However asking ended: the next one may ask. */
    public function finish(): void
    {
        if ($this->asks) {
            \apcu_delete("$this->place:asks");
        }
    }

    /**
     * @return array<string, mixed>|null
     */
    private function wait(): ?array
    {
        // Who asks in this place asks for something else: no use in waiting.
        for ($waited = 0; $waited < self::WAIT_US; $waited += self::STEP_US) {
            if (\apcu_fetch("$this->place:asks") !== $this->request) {
                break;
            }
            \usleep(self::STEP_US);
        }
        $kept = $this->kept();

        return $kept === null ? null : $kept['answer'];
    }

    /**
     * @return array<string, mixed>|null
     */
    private function kept(): ?array
    {
        $kept = \apcu_fetch($this->place);
        $isOurs = \is_array($kept) && $kept['request'] === $this->request && $kept['change'] === $this->change;

        return $isOurs && $this->age($kept) < self::MOST_NS ? $kept : null;
    }

    /**
     * By the clock that is never set.
     *
     * @param array<string, mixed> $kept
     */
    private function age(array $kept): int
    {
        return \hrtime(true) - $kept['readAt'];
    }

    private static function lastChange(): int
    {
        return (int) \apcu_fetch(self::name('change'));
    }

    /** In shared memory: one server may have many shops. */
    public static function name(string $what): string
    {
        return 'true-stock:' . \md5(\dirname(__DIR__, 2)) . ":$what";
    }
}
