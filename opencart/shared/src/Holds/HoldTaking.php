<?php

declare(strict_types=1);

namespace TrueStock\Holds;

use TrueStock\Shop\Settings;
use TrueStock\Shop\WritableDatabase;

/**
 * Takes a shopper's holds, or says what is short. The caller has the lock.
 */
final class HoldTaking
{
    /** @var Settings */
    private $settings;

    /** @var HoldRows */
    private $rows;

    /** @var UnpaidTime */
    private $unpaid;

    /** @var HoldSweep */
    private $sweep;

    /** @var HoldLog */
    private $log;

    /** @var HoldLimits */
    private $limits;

    /** @var CounterQuery */
    private $counters;

    public function __construct(WritableDatabase $database, Settings $settings, HoldRows $rows, UnpaidTime $unpaid)
    {
        $this->settings = $settings;
        $this->rows = $rows;
        $this->unpaid = $unpaid;
        $this->sweep = new HoldSweep($database, $rows, $unpaid, $this->seconds());
        $this->log = new HoldLog($database);
        $this->limits = new HoldLimits($rows, $unpaid, $this->seconds(), $settings->holdShare());
        $this->counters = new CounterQuery($database);
    }

    /**
     * Reads holds before counters: a sale lowers a counter and then ends its
     * hold, without the lock. If it happens in between, we see too little
     * stock, never too much.
     *
     * @param int $orderId that is being paid; 0 for none
     */
    public function take(Holder $holder, Claims $claims, int $orderId): ?Shortage
    {
        $this->sweep();
        if ($claims->products === []) {
            return null;
        }
        $own = $this->rows->own($holder->owner);
        $first = $own === [] ? 0 : (int) \min(\array_column($own, 'hold_id'));
        $others = $this->rows->ofOthers($holder, \array_keys($claims->products), $first);
        $counted = $this->counted($claims);
        $held = \array_filter($counted, static function (Counter $counter): bool {
            return $counter->isSubtracted;
        });
        $isSame = $own !== [] && OrderFit::isSame($own, $held);
        // If somebody lowered a counter below what is held, older holds win.
        $shortage = OrderFit::shortage($claims, $counted, $others, $isSame ? 'older' : 'held');
        if ($shortage === null) {
            $opened = \array_map(static function (array $row): int {
                return (int) $row['opened'];
            }, $own);
            $this->write($holder, $isSame, $orderId, $held, $others, $opened);
        }

        return $shortage;
    }

    /**
     * Expired holds end here, in the next shopper's request.
     */
    private function sweep(): void
    {
        if ($this->sweep->run()) {
            $this->unpaid->forget();
            $this->log->forget();
        }
    }

    /**
     * @return array<string, Counter> without placeholders for "plenty"
     */
    private function counted(Claims $claims): array
    {
        $placeholders = $this->settings->placeholders();

        return \array_filter(
            $this->counters->read($claims),
            static function (Counter $counter) use ($placeholders): bool {
                return !\in_array($counter->quantity, $placeholders, true);
            }
        );
    }

    /**
     * @param bool $isSame whether the shopper holds exactly this already
     * @param Counter[] $counters
     * @param array<string, array{held: int, older: int, guests: int, hers: int, isPaying: bool}> $others
     * @param array<string, int> $opened of what the shopper holds already, by counter
     */
    private function write(
        Holder $holder,
        bool $isSame,
        int $orderId,
        array $counters,
        array $others,
        array $opened
    ): void {
        $most = $orderId === 0 ? HoldLimits::TIMES_RENEWED * $this->seconds() : null;
        if ($isSame) {
            $this->rows->renew($holder->owner, $opened, $this->seconds(), $most);
        } else {
            // Expired rows may still exist.
            $this->rows->giveBack($holder->owner, $this->unpaid);
            if ($counters !== [] && ($orderId !== 0 || $this->limits->allow($holder, $counters, $others))) {
                $this->rows->insert($holder, $counters, $opened, $this->seconds(), $most);
            }
        }
        if ($orderId !== 0) {
            $this->rows->markPaying($holder->owner, $orderId);
        }
    }

    private function seconds(): int
    {
        return 60 * $this->settings->holdMinutes();
    }
}
