<?php

declare(strict_types=1);

namespace TrueStock\Audit;

use TrueStock\Shop\Database;
use TrueStock\Shop\FirstRow;
use TrueStock\Shop\StateTable;
use TrueStock\Shop\WritableDatabase;

/**
 * How many contradictions are open, judged now and then and kept with its time:
 * a large shop is never judged while somebody waits.
 */
final class ShopLook
{
    private const NAME = 'contradictions';

    /** @var WritableDatabase */
    private $database;

    /** @var object OpenCart's config */
    private $config;

    /** @var bool */
    private $isVersion4;

    /**
     * @param object $config OpenCart's "config", which has get()
     */
    public function __construct(WritableDatabase $database, $config, bool $isVersion4)
    {
        $this->database = $database;
        $this->config = $config;
        $this->isVersion4 = $isVersion4;
    }

    /**
     * @param int $counters that it may have, and a tenth of the order lines
     */
    public function isSmall(int $counters): bool
    {
        $table = [$this->database, 'table'];
        $row = FirstRow::of($this->database, "(SELECT COUNT(*) FROM {$table('product')})"
            . " + (SELECT COUNT(*) FROM {$table('product_option_value')}) AS `counters`,"
            . " (SELECT MAX(`order_product_id`) FROM {$table('order_product')}) AS `lines`");

        return (int) $row['counters'] <= $counters && (int) $row['lines'] <= 10 * $counters;
    }

    /**
     * Judges the whole shop.
     *
     * @param Database $scan a connection of its own, which need not keep all rows that it reads
     * @return array<int, array<string, mixed>> contradictions that are not set aside
     */
    public function judge(Database $scan): array
    {
        $facts = new Facts($this->database, $this->config, $this->isVersion4);
        $found = Contradictions::find($facts->counters($scan));
        $aside = \array_column((new Dismissals($this->database, $facts->today()))->live(), null, 'finding');
        $open = \array_values(\array_filter($found, static function (array $finding) use ($aside): bool {
            return !isset($aside[Finding::name($finding)]);
        }));
        $selling = \array_filter($open, static function (array $finding): bool {
            return $finding['severity'] === Finding::SELLS;
        });
        (new StateTable($this->database))->set(self::NAME, [
            'open' => \count($open),
            'selling' => \count($selling),
        ]);

        return $open;
    }

    /**
     * Whether it was judged longer ago than that, or at a time that is to come:
     * the clock was set back.
     */
    public function isDue(int $seconds): bool
    {
        return !(new StateTable($this->database))->isYounger(self::NAME, $seconds);
    }

    /**
     * @return array{open: int, selling: int, written: int}|null null if it was never judged
     */
    public function kept(): ?array
    {
        return (new StateTable($this->database))->get(self::NAME);
    }
}
