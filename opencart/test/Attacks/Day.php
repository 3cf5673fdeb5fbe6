<?php

declare(strict_types=1);

namespace TrueStock\Test\Attacks;

use TrueStock\Holds\Holder;
use TrueStock\Test\Helpers\HoldDesk;
use TrueStock\Test\Helpers\ShopTables;

/**
 * 24 hours of a shop with one piece, which honest shoppers want too. The clock
 * is the database's, and moved from minute to minute. The shop gets a new piece
 * whenever one is sold.
 */
final class Day
{
    private const FAMILY = 4;

    private const MINUTES = 24 * 60;

    /** Honest shoppers come at random, one in ten minutes. */
    private const ARRIVALS_IN_100_MINUTES = 10;

    /** The same ones on each day. */
    private const SEED = 17;

    /** A rival without the piece tries again after that many minutes. */
    private const PATIENCE = 3;

    private const PRODUCT = 30;

    private const OTHER = 31;

    /** @var ShopTables */
    private $shop;

    /** @var HoldDesk */
    private $desk;

    /** @var Attack */
    private $attack;

    /** @var int minutes that the rival has the piece */
    private $age = 0;

    /** @var int of the rival's holders */
    private $turn = 0;

    public function __construct(Attack $attack)
    {
        $this->attack = $attack;
        $this->shop = ShopTables::of(self::FAMILY);
        $this->shop->reset();
        $this->shop->holds();
        $this->shop->product(self::PRODUCT, 1);
        $this->shop->product(self::OTHER, 1000);
        $this->desk = new HoldDesk(self::FAMILY);
    }

    /**
     * @param bool $isCounted whether unpaid time counts
     * @return float share of honest shoppers who could buy, from 0 to 1
     */
    public function run(bool $isCounted): float
    {
        \mt_srand(self::SEED);
        $start = \intdiv(\time(), 3600) * 3600;
        if (!$isCounted) {
            $this->shop->run("CREATE TRIGGER {$this->shop->name('uncounted')} BEFORE INSERT"
                . " ON {$this->shop->name('true_stock_unpaid')} FOR EACH ROW"
                . ' SET NEW.`piece_seconds` = 0, NEW.`lapses` = 0');
        }
        $came = $bought = 0;
        for ($minute = 0; $minute < self::MINUTES; $minute++) {
            $this->shop->run('SET timestamp = ' . ($start + 60 * $minute));
            $this->attackAt($minute);
            if (\mt_rand(1, 100) <= self::ARRIVALS_IN_100_MINUTES) {
                $came++;
                $bought += (int) $this->buy($minute);
            }
        }
        $this->shop->run('SET timestamp = DEFAULT');

        return $bought / $came;
    }

    private function attackAt(int $minute): void
    {
        $left = $this->secondsLeft($this->holder());
        if ($left > 0) {
            $this->age++;
            if ($this->attack->leavesAfter > 0 && $this->age >= $this->attack->leavesAfter) {
                $this->desk->holds->free($this->holder());
                $left = 0;
            }
        }
        if ($left === 0 && $minute % self::PATIENCE !== 0 && $this->age === 0) {
            return;
        }
        // A minute before the hold ends is soon enough.
        if ($left === 0 || $left <= 60 || $this->attack->changesCart) {
            $this->take($left, $minute);
        }
    }

    private function take(int $left, int $minute): void
    {
        if ($left === 0) {
            $this->age = 0;
            $this->turn++;
        }
        $lines = [[self::PRODUCT, 1]];
        if ($this->attack->changesCart && $minute % 2 === 0) {
            $lines[] = [self::OTHER, 1];
        }
        $this->desk->holds->open($this->holder(), HoldDesk::claims($lines));
    }

    private function holder(): Holder
    {
        return $this->attack->holders[$this->turn % \count($this->attack->holders)];
    }

    private function secondsLeft(Holder $holder): int
    {
        $rows = $this->shop->rows('SELECT expires - UNIX_TIMESTAMP() AS seconds'
            . " FROM {$this->shop->name('true_stock_hold')} WHERE owner = '$holder->owner'"
            . ' AND product_id = ' . self::PRODUCT . ' AND expires > UNIX_TIMESTAMP()');

        return (int) ($rows[0]['seconds'] ?? 0);
    }

    private function buy(int $minute): bool
    {
        $shopper = HoldDesk::guest("honest $minute");
        $claims = HoldDesk::claims([[self::PRODUCT, 1]]);
        $isBought = $this->desk->holds->open($shopper, $claims) === null
            && $this->desk->holds->secure($shopper, $claims, 1 + $minute) === null;
        $this->desk->holds->end(1 + $minute);

        return $isBought;
    }
}
