<?php

declare(strict_types=1);

namespace TrueStock\Shop;

/**
 * The settings of a store that affect stock, each with a default.
 *
 * A missing or invalid row never breaks the endpoint: its default applies.
 */
final class Settings
{
    /** Keys of oc_setting, OpenCart's own first. */
    public const KEYS = [
        'config_stock_checkout',
        'config_maintenance',
        'config_timezone',
        'config_language',
        'config_language_catalog',
        'module_true_stock_low',
        'module_true_stock_disclose',
        'module_true_stock_interval',
        'module_true_stock_interval_scarce',
        'module_true_stock_interval_plenty',
        'module_true_stock_placeholders',
        'module_true_stock_origins',
        'module_true_stock_status',
        'module_true_stock_rate',
        'module_true_stock_replica_lag',
        'module_true_stock_guard',
        'module_true_stock_hold_minutes',
        'module_true_stock_hold_share',
        'module_true_stock_holds',
        'module_true_stock_audit',
    ];

    /** Minimum and maximum of each number of the extension, by name. */
    public const RANGES = [
        'interval' => [2, self::LONGEST],
        'interval_scarce' => [1, self::LONGEST],
        'interval_plenty' => [1, self::LONGEST],
        'low' => [0, 999999],
        'disclose' => [0, 999999],
        'rate' => [0, 100000],
        'replica_lag' => [1, 60],
        'hold_minutes' => [1, 1440],
        'hold_share' => [1, 100],
        'history_days' => [1, 3650],
        'history_years' => [1, 50],
        'count_tolerance' => [0, 999999],
        'mail_size' => [1, 999999],
    ];

    /** An origin as browsers send it, of the web. */
    public const ORIGIN = '~^https?://(\[[0-9a-f:.]+\]|[a-z0-9]([a-z0-9.-]*[a-z0-9])?)(:\d{1,5})?$~iD';

    private const DATE = 'Y-m-d H:i:s';

    /** Seconds that a page may wait; with more, its claims would expire. */
    private const LONGEST = 240;

    /** @var array<string, string> values by key */
    private $values;

    /**
     * @param array<string, string> $values
     */
    public function __construct(array $values = [])
    {
        $this->values = $values;
    }

    /**
     * From the settings that OpenCart has read, for code that runs inside it.
     *
     * @param object $config OpenCart's "config", which has get()
     */
    public static function ofFramework($config): self
    {
        $values = \array_map([$config, 'get'], \array_combine(self::KEYS, self::KEYS));

        return new self(\array_map('strval', \array_filter($values, 'is_scalar')));
    }

    public function text(string $key): string
    {
        return \trim($this->values[$key] ?? '');
    }

    /**
     * Code of the store's own language. 4.1 keeps it in config_language_catalog
     * (install/opencart-en-gb.sql, tag 4.1.0.4), older ones in config_language.
     */
    public function language(): string
    {
        return $this->text('config_language_catalog') ?: $this->text('config_language');
    }

    /**
     * Whether sold-out products may be ordered: "Stock Checkout" in the admin.
     */
    public function backorders(): bool
    {
        return (bool) $this->text('config_stock_checkout');
    }

    /** Minutes that a checkout holds its pieces, 1 to 1440. */
    public function holdMinutes(): int
    {
        return $this->number('hold_minutes') ?? 10;
    }

    /** Percent of a counter's pieces that a customer may hold before paying, 1 to 100. */
    public function holdShare(): int
    {
        return $this->number('hold_share') ?? 50;
    }

    /** Requests that one address may make in a minute; 0 for any number. */
    public function rate(): int
    {
        return $this->number('rate') ?? 0;
    }

    /** Seconds that a replica may be behind for a page to be answered from it, 1 to 60. */
    public function replicaLag(): int
    {
        return $this->number('replica_lag') ?? 2;
    }

    public function maintenance(): bool
    {
        return (bool) $this->text('config_maintenance');
    }

    /** Pieces at or below which a product is low on stock, 0 or more. */
    public function low(): int
    {
        return $this->number('low') ?? 5;
    }

    /** Pieces above which no number leaves the shop, 0 or more. */
    public function disclose(): int
    {
        return $this->number('disclose') ?? 10;
    }

    /**
     * Seconds until a page asks again: 1 to 240, -1 to stop polling, null to
     * leave it to the page. A third of the interval, or four times it, unless
     * the owner has set another.
     *
     * @param bool $isScarce whether the answer itself tells that something is scarce
     */
    public function refresh(bool $isScarce): ?int
    {
        if ($this->text('module_true_stock_interval') === '-1') {
            return -1;
        }
        $interval = $this->seconds('module_true_stock_interval');
        if ($interval === null) {
            return null;
        }
        $name = $isScarce ? 'scarce' : 'plenty';
        $default = $isScarce ? \max(1, (int) \round($interval / 3)) : \min(self::LONGEST, 4 * $interval);

        return $this->seconds("module_true_stock_interval_$name") ?? $default;
    }

    /**
     * Quantities that the owner uses for "plenty". An empty setting means none.
     *
     * @return int[]
     */
    public function placeholders(): array
    {
        $text = $this->values['module_true_stock_placeholders'] ?? null;
        if ($text === null || \preg_match('/^[\d\s,]*$/D', $text) !== 1) {
            return [999, 9999, 99999, 999999];
        }

        return \array_map('intval', self::parts($text));
    }

    /** Whether the shop has a table of what its owner marked as plenty. */
    public function marksPlenty(): bool
    {
        return $this->text('module_true_stock_audit') !== '';
    }

    /**
     * Other sites whose pages may read the responses.
     *
     * @return string[] for example https://www.example.com
     */
    public function origins(): array
    {
        $origins = \array_map(static function (string $part): string {
            return \strtolower(\rtrim($part, '/'));
        }, self::parts($this->text('module_true_stock_origins')));

        return \array_values(\preg_grep(self::ORIGIN, $origins));
    }

    /**
     * The time that OpenCart compares date_available with: now, in the store's
     * time zone (catalog/controller/startup/setting.php, tag 4.1.0.4).
     */
    public function now(int $epochSeconds): string
    {
        if ($this->text('config_timezone') === 'UTC') {
            // OpenCart's default. Much faster, because no time zone is loaded.
            return \gmdate(self::DATE, $epochSeconds);
        }

        return (new \DateTime("@$epochSeconds"))->setTimezone($this->timeZone())->format(self::DATE);
    }

    /** As in OpenCart, an unknown name leaves PHP's default zone. */
    private function timeZone(): \DateTimeZone
    {
        // Returns false, with a warning, when the name is unknown; throws at a
        // null byte.
        $zone = @\timezone_open(\str_replace("\0", '?', $this->text('config_timezone')));

        return $zone !== false && self::isNamed($zone) ? $zone : new \DateTimeZone(\date_default_timezone_get());
    }

    /** PHP accepts offsets such as +02:00 too, which OpenCart ignores. */
    private static function isNamed(\DateTimeZone $zone): bool
    {
        return $zone->getLocation() !== false
            || \in_array($zone->getName(), \timezone_identifiers_list(\DateTimeZone::ALL_WITH_BC), true);
    }

    private function seconds(string $key): ?int
    {
        return self::between($this->text($key), 1, self::LONGEST);
    }

    /** A number of the extension; null where it has none within its range. */
    private function number(string $name): ?int
    {
        return self::between($this->text("module_true_stock_$name"), ...self::RANGES[$name]);
    }

    /** Digits, as a number from one to another; null for anything else. */
    public static function between(string $text, int $least, int $most): ?int
    {
        $isWithin = \preg_match('/^\d{1,9}$/D', $text) === 1 && (int) $text >= $least && (int) $text <= $most;

        return $isWithin ? (int) $text : null;
    }

    /**
     * @return string[]
     */
    private static function parts(string $text): array
    {
        return \preg_split('/[\s,]+/', $text, -1, \PREG_SPLIT_NO_EMPTY);
    }
}
