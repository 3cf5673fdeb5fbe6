<?php

declare(strict_types=1);

namespace TrueStock;

/**
 * What the shop's order statuses mean for stock, and our own among them: for
 * orders that are paid but found no stock.
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
     * Our own status. Made anew where the owner has deleted it or given it
     * another meaning: a paid order is never lost.
     */
    public function review(): int
    {
        $id = (int) $this->config->get(ModuleSettings::key(ModuleSettings::REVIEW_STATUS));
        if ($id > 0 && !$this->isSold($id) && $this->exists($id)) {
            return $id;
        }
        $id = $this->create();
        $table = $this->database->table('setting');
        $key = ModuleSettings::key(ModuleSettings::REVIEW_STATUS);
        $this->database->execute("UPDATE $table SET `value` = '$id' WHERE `key` = '$key'");

        return $id;
    }

    /**
     * Makes our status, in each language of the shop; one that an earlier
     * installation has left is taken up again.
     */
    public function create(): int
    {
        $id = $this->left();
        if ($id > 0) {
            return $id;
        }
        $table = $this->database->table('order_status');
        foreach ($this->database->select("MAX(`order_status_id`) + 1 AS `next` FROM $table") as $row) {
            $id = \max(1, (int) $row['next']);
        }
        foreach ($this->database->select("`language_id`, `code` FROM {$this->database->table('language')}") as $row) {
            $family = \strtolower((string) \strtok((string) $row['code'], '-_'));
            $name = $this->database->text(self::NAMES[$family] ?? self::NAMES['en']);
            $this->database->execute("INSERT INTO $table (`order_status_id`, `language_id`, `name`)"
                . " VALUES ($id, " . (int) $row['language_id'] . ", $name)");
        }

        return $id;
    }

    /** Takes our status away, unless an order has been in it. */
    public function remove(int $id): void
    {
        foreach (['order', 'order_history'] as $name) {
            foreach ($this->database->select("1 FROM {$this->database->table($name)}"
                . " WHERE `order_status_id` = $id LIMIT 1") as $row) {
                return;
            }
        }
        $this->database->execute("DELETE FROM {$this->database->table('order_status')}"
            . " WHERE `order_status_id` = $id");
    }

    private function left(): int
    {
        $names = \implode(', ', \array_map([$this->database, 'text'], \array_values(self::NAMES)));
        foreach ($this->database->select("`order_status_id` FROM {$this->database->table('order_status')}"
            . " WHERE `name` IN ($names) LIMIT 1") as $row) {
            $id = (int) $row['order_status_id'];
            return $this->isSold($id) ? 0 : $id;
        }

        return 0;
    }

    private function exists(int $id): bool
    {
        foreach ($this->database->select("1 FROM {$this->database->table('order_status')}"
            . " WHERE `order_status_id` = $id LIMIT 1") as $row) {
            return true;
        }

        return false;
    }
}
