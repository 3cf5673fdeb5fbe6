<?php

declare(strict_types=1);

namespace TrueStock\Audit;

use TrueStock\Counting\CountTables;
use TrueStock\Ledger\DeletedOrders;
use TrueStock\Ledger\Entry;
use TrueStock\Ledger\Ledger;
use TrueStock\Ledger\Pruning;
use TrueStock\Ledger\Reconciler;
use TrueStock\Shop\FirstRow;
use TrueStock\Shop\FrameworkDatabase;
use TrueStock\Shop\ModuleSettings;
use TrueStock\Shop\ShopConfig;
use TrueStock\Shop\WritableDatabase;

/**
 * What a cron does regularly: the ledger looks at the whole shop, and forgets
 * what is old.
 */
final class LedgerLook
{
    /** @var WritableDatabase */
    private $database;

    /** @var Ledger */
    private $ledger;

    /** @var object OpenCart's config */
    private $config;

    /** @var string quoted */
    private $table;

    /**
     * @param object $config OpenCart's "config", which has get()
     */
    public function __construct(WritableDatabase $database, Ledger $ledger, $config)
    {
        $this->database = $database;
        $this->ledger = $ledger;
        $this->config = $config;
        $this->table = $database->table('true_stock_ledger');
    }

    /**
     * For OpenCart's own cron, whose other tasks an error of ours must not stop.
     *
     * @param object $registry OpenCart's
     */
    public static function quietly($registry): void
    {
        try {
            $ledger = Ledger::ofFramework($registry);
            if ($ledger !== null) {
                $database = new FrameworkDatabase($registry->get('db'));
                (new self($database, $ledger, $registry->get('config')))->run();
                (new Watch($database, $registry->get('config'), ShopConfig::ofFramework()))->run(true);
            }
        } catch (\Throwable $error) {
            \error_log('True Stock: no look at the ledger. ' . $error->getMessage());
        }
    }

    /**
     * @return string[] a line for each change that nothing explains
     */
    public function run(): array
    {
        $last = (int) (FirstRow::of($this->database, "MAX(`change_id`) AS `last` FROM $this->table")['last'] ?? 0);
        (new Reconciler($this->database, $this->ledger))->run();
        $found = $this->database->select('`product_id`, `value_id`, `change`, `quantity`, `began`, `written`'
            . " FROM $this->table WHERE `change_id` > $last AND `cause` = '" . Entry::UNEXPLAINED . "'"
            . ' ORDER BY `change_id`');
        $lines = [];
        foreach ($found as $row) {
            $lines[] = self::line(\array_map('intval', $row));
        }
        $values = ModuleSettings::inForce($this->config);
        $years = ModuleSettings::number($values, 'history_years');
        (new Pruning($this->database))->run(ModuleSettings::number($values, 'history_days'), $years);
        if ($values[ModuleSettings::COUNTS] === CountTables::VERSION) {
            (new CountTables($this->database))->forget($years);
            (new DeletedOrders($this->database))->forget($years);
        }

        return $lines;
    }

    /**
     * @param array<string, int> $row
     */
    private static function line(array $row): string
    {
        $value = $row['value_id'] === 0 ? '' : ", option value {$row['value_id']}";
        $change = ($row['change'] > 0 ? '+' : '') . $row['change'];
        $window = \gmdate('Y-m-d H:i', $row['began']) . ' and ' . \gmdate('Y-m-d H:i', $row['written']);

        return "Product {$row['product_id']}$value: $change, now {$row['quantity']}, between $window UTC";
    }
}
