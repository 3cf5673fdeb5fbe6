<?php

declare(strict_types=1);

namespace TrueStock\Counting;

/**
 * What a random sample says of all numbers of a shop: the share that is right,
 * with its 95 % interval after Wilson (E. B. Wilson, Probable inference, the
 * law of succession, and statistical inference, JASA 22, 1927).
 */
final class Accuracy
{
    /** Of the normal distribution: 95 % lie within. */
    private const Z = 1.959963984540054;

    /** @var float 0 to 1 */
    public $share;

    /** @var float 0 to 1 */
    public $low;

    /** @var float 0 to 1 */
    public $high;

    /**
     * @param int $right of the counted
     * @param int $counted 1 or more
     */
    public function __construct(int $right, int $counted)
    {
        $share = (float) ($right / $counted);
        $square = self::Z ** 2 / $counted;
        $middle = ($share + $square / 2) / (1 + $square);
        $reach = self::Z * \sqrt($share * (1 - $share) / $counted + $square / (4 * $counted)) / (1 + $square);
        $this->share = $share;
        // Rounding leaves a little below 0 or above 1 at the ends.
        $this->low = $right === 0 ? 0.0 : $middle - $reach;
        $this->high = $right === $counted ? 1.0 : $middle + $reach;
    }
}
