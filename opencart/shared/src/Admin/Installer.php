<?php

declare(strict_types=1);

namespace TrueStock\Admin;

use TrueStock\Audit\AuditTables;
use TrueStock\Checkout\OrderStatuses;
use TrueStock\Counting\CountTables;
use TrueStock\Holds\HoldTables;
use TrueStock\Ledger\LedgerTables;
use TrueStock\Shop\FrameworkDatabase;
use TrueStock\Shop\KeptStores;
use TrueStock\Shop\Layout;
use TrueStock\Shop\ModuleSettings;
use TrueStock\Shop\ShopConfig;
use TrueStock\Shop\StateTable;
use TrueStock\Shop\ValueIndex;

/**
 * What installing stores and uninstalling removes, except events, which
 * OpenCart 3 and 4 register differently.
 */
final class Installer
{
    /**
     * OpenCart 4 has no upgrade: the owner uninstalls, deletes, uploads and
     * installs. For this long the settings stay in the shop's cache, where they
     * expire and need no table.
     */
    private const KEPT_SECONDS = 3600;

    private const KEPT = 'true_stock_settings';

    /** @var object */
    private $registry;

    /** @var AuditInstaller */
    private $audit;

    /**
     * @param object $registry OpenCart's, of the admin
     */
    public function __construct($registry, Layout $layout)
    {
        $this->registry = $registry;
        $this->audit = new AuditInstaller($registry, $layout);
    }

    /**
     * Stores the settings of an earlier installation, or the defaults. Existing
     * settings stay: in 3.x a new version is uploaded over the old one.
     */
    public function storeSettings(): void
    {
        $values = $this->stored() + $this->kept();
        $check = new SettingsCheck($values);
        $values = \array_diff_key($values, \array_flip($check->wrong));
        $this->settings()->editSetting(
            ModuleSettings::CODE,
            ModuleSettings::rows(
                $this->prepareHolds() + $this->prepareLedger() + $this->prepareCounts()
                    + $this->audit->prepare() + $values
            )
        );
        $this->registry->get('cache')->delete(self::KEPT);
        $this->forgetStores();
        (new ValueIndex($this->database()))->create();
    }

    /**
     * For a shop whose files were replaced by a version with more tables (3.x,
     * where a new version is uploaded over the old one), or whose tables or
     * index were lost.
     *
     * @return bool whether it had no tables of counting before: it has no pages of its own either
     */
    public function completeTables(): bool
    {
        (new ValueIndex($this->database()))->create();
        // What was saved a moment ago is not in the config yet.
        $values = $this->stored() + ModuleSettings::inForce($this->registry->get('config'));
        $new = [];
        if ($values[ModuleSettings::HOLDS] === HoldTables::VERSION) {
            (new HoldTables($this->database()))->create();
        } else {
            $new = $this->prepareHolds();
        }
        if ($values[ModuleSettings::LEDGER] === LedgerTables::VERSION) {
            (new LedgerTables($this->database()))->create();
        } else {
            $new += $this->prepareLedger();
        }
        if ($values[ModuleSettings::AUDIT] === AuditTables::VERSION) {
            (new AuditTables($this->database()))->create();
        } else {
            $new += $this->audit->prepare();
        }
        $counts = $this->prepareCounts();
        $isNew = $values[ModuleSettings::COUNTS] !== $counts[ModuleSettings::COUNTS];
        if ($isNew || $new !== []) {
            $this->settings()->editSetting(ModuleSettings::CODE, ModuleSettings::rows($new + $counts + $values));
            $this->forgetStores();
        }

        return $isNew;
    }

    /**
     * OpenCart has deleted the rows already (model setting/extension,
     * uninstall()), but this request still knows their values.
     */
    public function removeSettings(): void
    {
        $this->registry->get('cache')->set(self::KEPT, [
            'until' => \time() + self::KEPT_SECONDS,
            'values' => ModuleSettings::inForce($this->registry->get('config')),
        ]);
        $database = $this->database();
        $database->execute("DELETE FROM {$database->table('setting')} WHERE `code` = '" . ModuleSettings::CODE . "'");
        $this->forgetStores();
    }

    /**
     * Holds end with the module; orders under review keep their status.
     */
    public function removeHolds(): void
    {
        (new HoldTables($this->database()))->drop();
        $values = ModuleSettings::inForce($this->registry->get('config'));
        $this->statuses()->remove((int) $values[ModuleSettings::REVIEW_STATUS]);
    }

    /**
     * On 4.x an upgrade is an uninstall: the history stays, if the owner wants
     * it so.
     */
    public function removeLedger(): void
    {
        $values = ModuleSettings::inForce($this->registry->get('config'));
        (new LedgerTables($this->database()))->drop($values['keep_history'] !== '0');
    }

    /** The audit page: what its owner answered there survives an upgrade as the settings do. */
    public function removeAudit(): void
    {
        $this->audit->remove(self::KEPT_SECONDS);
        (new Permissions($this->registry))->remove($this->audit->route);
    }

    /** Counts are part of the history. */
    public function removeCounts(): void
    {
        (new StateTable($this->database()))->drop();
        if (ModuleSettings::inForce($this->registry->get('config'))['keep_history'] === '0') {
            (new CountTables($this->database()))->drop();
        }
    }

    public function removeIndex(): void
    {
        (new ValueIndex($this->database()))->drop();
    }

    /**
     * @return array<string, string> by name
     */
    private function prepareHolds(): array
    {
        try {
            $existing = (string) $this->registry->get('config')->get(ModuleSettings::key(ModuleSettings::HOLDS));
            (new HoldTables($this->database()))->create($existing === '' ? HoldTables::VERSION : $existing);

            return [
                ModuleSettings::HOLDS => HoldTables::VERSION,
                ModuleSettings::REVIEW_STATUS => (string) $this->statuses()->create(),
            ];
        } catch (\Throwable $error) {
            // A database user without the right to create tables: all but holds
            // works.
            \error_log('True Stock: nothing will be held. ' . $error->getMessage());

            return [ModuleSettings::HOLDS => '', ModuleSettings::REVIEW_STATUS => ''];
        }
    }

    /**
     * @return array<string, string> by name
     */
    private function prepareLedger(): array
    {
        try {
            (new LedgerTables($this->database()))->create();

            return [ModuleSettings::LEDGER => LedgerTables::VERSION];
        } catch (\Throwable $error) {
            \error_log('True Stock: no history of quantities. ' . $error->getMessage());

            return [ModuleSettings::LEDGER => ''];
        }
    }

    private function forgetStores(): void
    {
        (new KeptStores(ShopConfig::ofFramework()))->forget();
    }

    /**
     * @return array<string, string> by name
     */
    private function prepareCounts(): array
    {
        try {
            (new CountTables($this->database()))->create();
            (new StateTable($this->database()))->create();

            return [ModuleSettings::COUNTS => CountTables::VERSION];
        } catch (\Throwable $error) {
            \error_log('True Stock: nothing can be counted. ' . $error->getMessage());

            return [ModuleSettings::COUNTS => ''];
        }
    }

    private function statuses(): OrderStatuses
    {
        return new OrderStatuses($this->database(), $this->registry->get('config'));
    }

    private function database(): FrameworkDatabase
    {
        return new FrameworkDatabase($this->registry->get('db'));
    }

    /**
     * @return array<string, string> by name
     */
    private function kept(): array
    {
        $kept = $this->registry->get('cache')->get(self::KEPT);
        if (!\is_array($kept) || ($kept['until'] ?? 0) < \time() || !\is_array($kept['values'] ?? null)) {
            return [];
        }

        return \array_map('strval', \array_filter($kept['values'], 'is_scalar'));
    }

    /**
     * @return array<string, string> by name
     */
    private function stored(): array
    {
        $values = [];
        foreach ($this->settings()->getSetting(ModuleSettings::CODE) as $key => $value) {
            $values[\substr($key, \strlen(ModuleSettings::key('')))] = (string) $value;
        }

        return $values;
    }

    /**
     * @return object model setting/setting
     */
    private function settings()
    {
        $this->registry->get('load')->model('setting/setting');

        return $this->registry->get('model_setting_setting');
    }
}
