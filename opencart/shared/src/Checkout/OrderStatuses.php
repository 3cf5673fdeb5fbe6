<?php

declare(strict_types=1);

namespace TrueStock\Checkout;

use TrueStock\Shop\FirstRow;
use TrueStock\Shop\ModuleSettings;
use TrueStock\Shop\WritableDatabase;

/**
 * What the shop's order statuses mean for stock, and our own status for orders
 * that are paid but have no stock.
 */
final class OrderStatuses
{
    private const NAMES = [
        'en' => 'Stock review',
        'de' => 'Bestand prüfen',
        'es' => 'Revisar existencias',
        'fr' => 'Stock à vérifier',
        'it' => 'Verifica giacenza',
        'nl' => 'Voorraad controleren',
        'pl' => 'Sprawdzenie stanu',
        'pt' => 'Revisar estoque',
        'ru' => 'Проверка наличия',
        'tr' => 'Stok kontrolü',
    ];

    /** @var WritableDatabase */
    private $database;

    /** @var object OpenCart's config */
    private $config;

    /**
     * @param object $config OpenCart's "config", which has get()
     */
    public function __construct(WritableDatabase $database, $config)
    {
        $this->database = $database;
        $this->config = $config;
    }

    /**
     * Whether an order in this status has lowered the stock (model
     * checkout/order, addHistory(), tag 4.1.0.4).
     */
    public function isSold(int $statusId): bool
    {
        return \in_array($statusId, \array_map('intval', \array_merge(
            (array) $this->config->get('config_processing_status'),
            (array) $this->config->get('config_complete_status')
        )), true);
    }

    /**
     * Our own status. Created again if the owner deleted it or made it one that
     * sells, so that no paid order is lost.
     */
    public function review(): int
    {
        $id = (int) $this->config->get(ModuleSettings::key(ModuleSettings::REVIEW_STATUS));
        if ($id > 0 && !$this->isSold($id) && $this->has('order_status', "`order_status_id` = $id")) {
            return $id;
        }
        $id = $this->create();
        $table = $this->database->table('setting');
        $key = ModuleSettings::key(ModuleSettings::REVIEW_STATUS);
        $this->database->execute("UPDATE $table SET `value` = '$id' WHERE `key` = '$key'");

        return $id;
    }

    /**
     * Creates our status in each language of the shop, or reuses the one of an
     * earlier installation.
     */
    public function create(): int
    {
        $id = $this->left();
        if ($id > 0) {
            return $id;
        }
        $table = $this->database->table('order_status');
        $last = FirstRow::of($this->database, "MAX(`order_status_id`) AS `id` FROM $table")['id'] ?? 0;
        $id = 1 + (int) $last;
        foreach ($this->database->select("`language_id`, `code` FROM {$this->database->table('language')}") as $row) {
            $family = \strtolower((string) \strtok((string) $row['code'], '-_'));
            $name = $this->database->text(self::NAMES[$family] ?? self::NAMES['en']);
            $this->database->execute("INSERT INTO $table (`order_status_id`, `language_id`, `name`)"
                . " VALUES ($id, " . (int) $row['language_id'] . ", $name)");
        }

        return $id;
    }

    /** Deletes our status, unless an order has had it. */
    public function remove(int $id): void
    {
        foreach (['order', 'order_history'] as $name) {
            if ($this->has($name, "`order_status_id` = $id")) {
                return;
            }
        }
        $this->database->execute("DELETE FROM {$this->database->table('order_status')}"
            . " WHERE `order_status_id` = $id");
    }

    /** @return int id of the status from an earlier installation; 0 for none */
    private function left(): int
    {
        $names = \implode(', ', \array_map([$this->database, 'text'], \array_values(self::NAMES)));
        $row = FirstRow::of($this->database, "`order_status_id` AS `id` FROM {$this->database->table('order_status')}"
            . " WHERE `name` IN ($names) LIMIT 1");
        $id = (int) ($row['id'] ?? 0);

        return $this->isSold($id) ? 0 : $id;
    }

    private function has(string $table, string $where): bool
    {
        return FirstRow::of($this->database, "1 FROM {$this->database->table($table)} WHERE $where LIMIT 1") !== [];
    }
}
