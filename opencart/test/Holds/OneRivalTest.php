<?php

declare(strict_types=1);

namespace TrueStock\Test\Holds;

use PHPUnit\Framework\TestCase;
use TrueStock\Test\Attacks\Attack;
use TrueStock\Test\Attacks\Day;

/**
 * A rival does not freeze the shop, see docs/holds.md.
 */
final class OneRivalTest extends TestCase
{
    /**
     * @dataProvider attacks
     */
    public function testNineteenOfTwentyShoppersCanBuy(Attack $attack): void
    {
        $this->assertGreaterThanOrEqual(0.95, (new Day($attack))->run(true));
    }

    /**
     * @return array<string, Attack[]>
     */
    public function attacks(): array
    {
        $cases = [];
        foreach (Attack::ofOne() as $attack) {
            $cases[$attack->name] = [$attack];
        }

        return $cases;
    }

    public function testWithoutCountingItWouldFreezeTheShop(): void
    {
        [$attack] = Attack::ofOne();
        $this->assertLessThan(0.05, (new Day($attack))->run(false));
    }
}
