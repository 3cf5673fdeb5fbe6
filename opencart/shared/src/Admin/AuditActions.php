<?php

declare(strict_types=1);

namespace TrueStock\Admin;

use TrueStock\Audit\AuditTables;
use TrueStock\Audit\Dismissals;
use TrueStock\Audit\Plenty;
use TrueStock\Ledger\Adjustment;
use TrueStock\Ledger\Ledger;
use TrueStock\Ledger\StockTable;
use TrueStock\Shop\FrameworkDatabase;
use TrueStock\Shop\ModuleSettings;
use TrueStock\Shop\Settings;
use TrueStock\Shop\Text;

/**
 * What the owner answers on the audit page. Whoever calls these has seen that
 * the user may.
 */
final class AuditActions
{
    /** @var object */
    private $registry;

    /** @var FrameworkDatabase */
    private $database;

    /** @var int */
    private $userId;

    /**
     * @param object $registry OpenCart's, of the admin
     */
    public function __construct($registry)
    {
        $this->registry = $registry;
        $this->database = new FrameworkDatabase($registry->get('db'));
        $this->userId = (int) $registry->get('user')->getId();
    }

    /**
     * Sets a quantity through the ledger: as counted, or as the owner's change
     * of what the page showed.
     *
     * @param array<string, mixed> $post of a request
     * @return bool whether it was done
     */
    public function set(array $post): bool
    {
        $typed = self::number($post['typed'] ?? null, '/^\d{1,9}$/D');
        $shown = self::number($post['shown'] ?? null, '/^-?\d{1,10}$/D');
        $ledger = $typed === null || $shown === null ? null : Ledger::ofFramework($this->registry);
        if ($ledger === null) {
            return false;
        }
        $adjustment = new Adjustment($ledger, new StockTable($this->database), $this->userId);
        [$productId, $valueId] = self::counter($post);

        return ($post['isCount'] ?? '') === '1'
            ? $adjustment->count($productId, $valueId, $typed) !== null
            : $adjustment->set($productId, $valueId, $typed, $shown);
    }

    /**
     * Marks a product or a value as plenty, or undoes that.
     *
     * @param array<string, mixed> $post of a request
     * @return bool whether it was done
     */
    public function plenty(array $post): bool
    {
        [$productId, $valueId] = self::counter($post);
        if ($productId <= 0 || $valueId < 0 || !$this->hasTables()) {
            return false;
        }
        $plenty = new Plenty($this->database);
        ($post['isOn'] ?? '') === '1' ? $plenty->mark($productId, $valueId) : $plenty->unmark($productId, $valueId);

        return true;
    }

    /**
     * Sets a finding aside until a day, or brings it back: without a day.
     *
     * @param array<string, mixed> $post of a request
     * @return bool whether it was done
     */
    public function dismiss(array $post): bool
    {
        [$finding, $until, $reason] = \array_map(static function (string $name) use ($post): string {
            // OpenCart's request has escaped it.
            return \is_string($post[$name] ?? null) ? Text::plain($post[$name]) : '';
        }, ['finding', 'until', 'reason']);
        if (!$this->hasTables()) {
            return false;
        }
        $today = \substr(Settings::ofFramework($this->registry->get('config'))->now(\time()), 0, 10);
        $dismissals = new Dismissals($this->database, $today);
        if ($until !== '') {
            return $dismissals->add($finding, $until, $reason, $this->userId);
        }
        $dismissals->remove($finding);

        return true;
    }

    private function hasTables(): bool
    {
        $version = $this->registry->get('config')->get(ModuleSettings::key(ModuleSettings::AUDIT));

        return $version === AuditTables::VERSION;
    }

    /**
     * @param array<string, mixed> $post
     * @return int[] product_id and product_option_value_id
     */
    private static function counter(array $post): array
    {
        return [(int) ($post['product'] ?? 0), (int) ($post['value'] ?? 0)];
    }

    /**
     * @param mixed $text
     */
    private static function number($text, string $pattern): ?int
    {
        return \is_string($text) && \preg_match($pattern, $text) === 1 ? (int) $text : null;
    }
}
