<?php

declare(strict_types=1);

namespace TrueStock\Audit;

/**
 * Numbers from 0 to 4,294,967,295 by id, in four bytes each: an array of PHP
 * takes ten times as much.
 */
final class PackedNumbers
{
    private const BYTES = 4;

    /** Ids to make room for at once. */
    private const BLOCK = 65536;

    /** @var string[] by block: ids that are not there take no room */
    private $blocks = [];

    public function set(int $id, int $number): void
    {
        $block = \intdiv($id, self::BLOCK);
        if (!isset($this->blocks[$block])) {
            $this->blocks[$block] = \str_repeat("\0", self::BLOCK * self::BYTES);
        }
        $at = $id % self::BLOCK * self::BYTES;
        $packed = \pack('V', \max(0, $number));
        for ($byte = 0; $byte < self::BYTES; $byte++) {
            $this->blocks[$block][$at + $byte] = $packed[$byte];
        }
    }

    /** @return int 0 for none */
    public function get(int $id): int
    {
        $block = \intdiv($id, self::BLOCK);
        if (!isset($this->blocks[$block])) {
            return 0;
        }

        return \unpack('V', $this->blocks[$block], $id % self::BLOCK * self::BYTES)[1];
    }
}
