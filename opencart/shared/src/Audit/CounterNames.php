<?php

declare(strict_types=1);

namespace TrueStock\Audit;

use TrueStock\Ledger\History;
use TrueStock\Shop\Database;
use TrueStock\Shop\FirstRow;
use TrueStock\Shop\Settings;
use TrueStock\Shop\StoreLanguage;
use TrueStock\Shop\Text;

/**
 * Names of the few counters that a mail has room for.
 */
final class CounterNames
{
    /** @var Database */
    private $database;

    /** @var int */
    private $languageId;

    /**
     * @param object $config OpenCart's "config", which has get()
     */
    public function __construct(Database $database, $config)
    {
        $this->database = $database;
        $this->languageId = StoreLanguage::id($database, Settings::ofFramework($config));
    }

    /**
     * @param array<int, array<string, mixed>> $told findings, or changes of the ledger
     * @return array<string, string> by counter, 30:0
     */
    public function of(array $told): array
    {
        $names = [];
        foreach ($told as $one) {
            if (\count($names) === 2 * AlarmMail::MOST) {
                break;
            }
            [$productId, $valueId] = self::counter($one);
            $names["$productId:$valueId"] = $this->name($productId, $valueId);
        }

        return $names;
    }

    /**
     * @param array<string, mixed> $one a finding, or a change of the ledger
     * @return int[] product_id and product_option_value_id
     */
    public static function counter(array $one): array
    {
        $counter = $one['counters'][0] ?? null;

        return $counter === null
            ? [(int) $one['product_id'], (int) $one['value_id']]
            : [(int) $counter['productId'], (int) ($counter['valueId'] ?? 0)];
    }

    private function name(int $productId, int $valueId): string
    {
        $row = FirstRow::of($this->database, "`name` FROM {$this->database->table('product_description')}"
            . " WHERE `product_id` = $productId AND `language_id` = $this->languageId");
        $name = Text::plain((string) ($row['name'] ?? '')) . " (#$productId)";
        $label = (new History($this->database))->label($valueId, $this->languageId);

        return \ltrim($label === '' ? $name : "$name, $label");
    }
}
