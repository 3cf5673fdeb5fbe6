<?php

declare(strict_types=1);

namespace TrueStock\Audit;

use TrueStock\Shop\Database;
use TrueStock\Shop\ModuleSettings;
use TrueStock\Shop\Text;

/**
 * What the order statuses of a shop mean for stock: those that sell, those that
 * rightly give pieces back, and those that an order only passes on its way.
 */
final class StatusKinds
{
    /** From canceled and denied to voided, as OpenCart installs them (install/opencart.sql, tag 3.0.5.1). */
    private const ENDS = [7, 8, 10, 11, 12, 13, 14, 16];

    /** Parts of the names of such statuses, in the languages of the extension. */
    private const END_NAMES = '/cancel|void|fail|refus|denied|reject|declin|refund|revers|charge.?back|expir|return'
        . '|fraud'
        . '|storn|annul|abgel|erstatt|rückbuch|rücknahme|rückgabe|fehlgeschl|widerruf|retour|betrug'
        . '|anul|deneg|rechaz|reembols|devol|fallid|caduc|négad|negad|rembours|échou|échec'
        . '|rifiut|rimbors|fallit|scadut|reso|stornat|geweiger|terugb|mislukt|verlop'
        . '|odrzuc|zwr|nieudan|wygas|falh|estorn|отмен|отказ|отклон|возвр|возмещ|неуд|просроч|истек'
        . '|iptal|redd|iade|başarısız|süresi/iu';

    /** @var array<int, true> */
    private $selling = [];

    /** @var array<int, true> */
    private $ends = [];

    /** @var array<int, string> by order_status_id */
    private $names = [];

    /**
     * @param object $config OpenCart's "config", which has get()
     */
    public function __construct(Database $database, $config, int $languageId)
    {
        $this->selling = \array_fill_keys(OrderLines::soldStatuses($config), true);
        // Fraud and void are OpenCart's, review is ours.
        $keys = ['config_fraud_status_id', 'config_void_status_id', ModuleSettings::key(ModuleSettings::REVIEW_STATUS)];
        $this->ends = \array_fill_keys(self::ENDS, true)
            + \array_fill_keys(\array_map('intval', \array_map([$config, 'get'], $keys)), true);
        $found = $database->select("`order_status_id` AS `id`, `name` FROM {$database->table('order_status')}"
            . " ORDER BY `language_id` = $languageId");
        foreach ($found as $row) {
            $name = Text::plain((string) $row['name']);
            $this->names[(int) $row['id']] = $name;
            if (\preg_match(self::END_NAMES, $name) === 1) {
                $this->ends[(int) $row['id']] = true;
            }
        }
    }

    /**
     * @return int[]
     */
    public function selling(): array
    {
        return \array_keys($this->selling);
    }

    /** Whether an order in it has taken its pieces. */
    public function sells(int $statusId): bool
    {
        return isset($this->selling[$statusId]);
    }

    /** Whether an order that was sold should not be in it: it gives the pieces back, and the order goes on. */
    public function isOnTheWay(int $statusId): bool
    {
        return $statusId > 0 && !isset($this->selling[$statusId]) && !isset($this->ends[$statusId]);
    }

    /** 0 is no status: OpenCart voids an order that is edited. */
    public function isEnd(int $statusId): bool
    {
        return $statusId > 0 && isset($this->ends[$statusId]);
    }

    public function name(int $statusId): string
    {
        return $this->names[$statusId] ?? "#$statusId";
    }
}
