<?php

declare(strict_types=1);

namespace TrueStock\Admin;

use TrueStock\Audit\AuditTables;
use TrueStock\Audit\Dismissals;
use TrueStock\Audit\Facts;
use TrueStock\Audit\FactSlices;
use TrueStock\Audit\OrderSlice;
use TrueStock\Audit\Plenty;
use TrueStock\Audit\ReportWords;
use TrueStock\Audit\SettingFindings;
use TrueStock\Ledger\Ledger;
use TrueStock\Ledger\Reconciler;
use TrueStock\Shop\FrameworkDatabase;
use TrueStock\Shop\Layout;
use TrueStock\Shop\ModuleSettings;
use TrueStock\Shop\Settings;

/**
 * What the audit page asks for: the facts of the shop, slice by slice, and what
 * its owner has answered.
 */
final class AuditFacts
{
    /** @var object */
    private $registry;

    /** @var bool */
    private $isVersion4;

    /** @var FrameworkDatabase */
    private $database;

    /** @var Facts */
    private $facts;

    /**
     * @param object $registry OpenCart's, of the admin
     */
    public function __construct($registry, Layout $layout)
    {
        $this->registry = $registry;
        $this->isVersion4 = $layout->isVersion4();
        $this->database = new FrameworkDatabase($registry->get('db'));
        $this->facts = new Facts($this->database, $registry->get('config'), $this->isVersion4);
    }

    /**
     * What does not come in slices.
     *
     * @return array<string, mixed>
     */
    public function begin(): array
    {
        return [
            'today' => $this->facts->today(),
            'placeholders' => Settings::ofFramework($this->registry->get('config'))->placeholders(),
        ] + $this->answers();
    }

    /**
     * Settings that make numbers false, each with the page where it is: a look at
     * all orders, for which the lists need not wait.
     *
     * @return array<string, array<int, array<string, mixed>>>
     */
    public function settings(): array
    {
        $config = $this->registry->get('config');
        $links = new Links($this->registry);
        $rows = (new SettingFindings($this->database, $config))->rows(ReportWords::ofAdmin($config));

        return ['settings' => \array_map(static function (array $row) use ($links): array {
            return $row + ['link' => $links->forScript($row['route'])];
        }, $rows)];
    }

    /**
     * @param array<string, mixed> $get of a request
     * @return array<string, mixed>
     */
    public function slice(array $get): array
    {
        $orders = new OrderSlice($this->database, $this->registry->get('config'), $this->isVersion4);
        $kind = \is_string($get['kind'] ?? null) ? $get['kind'] : '';

        return (new FactSlices($this->database, $this->facts, $orders, $this->reconciler()))
            ->read($kind, \max(0, (int) ($get['after'] ?? 0)));
    }

    /**
     * The facts of one product but its sales: for who has just changed it.
     *
     * @param array<string, mixed> $get of a request
     * @return array<string, mixed>
     */
    public function product(array $get): array
    {
        $id = (int) ($get['product'] ?? 0);

        return ['counters' => \array_values($this->facts->range($id, $id))];
    }

    /**
     * What the owner marked as plenty, and what is set aside.
     *
     * @return array<string, mixed>
     */
    public function answers(): array
    {
        $version = $this->registry->get('config')->get(ModuleSettings::key(ModuleSettings::AUDIT));
        if ($version !== AuditTables::VERSION) {
            return ['plenty' => [], 'dismissals' => []];
        }

        return [
            'plenty' => (new Plenty($this->database))->keys(),
            'dismissals' => (new Dismissals($this->database, $this->facts->today()))->live(),
        ];
    }

    private function reconciler(): ?Reconciler
    {
        $ledger = Ledger::ofFramework($this->registry);

        return $ledger === null ? null : new Reconciler($this->database, $ledger);
    }
}
