<?php

declare(strict_types=1);

namespace TrueStock\Ledger;

use TrueStock\Shop\FirstRow;
use TrueStock\Shop\WritableDatabase;

/**
 * What an open product form has saved already: the owner's change counts once,
 * however often the form is sent.
 */
final class FormMemory
{
    /** Days after which a form is no longer open. */
    private const KEPT_DAYS = 7;

    /** @var int product_id; 0 while nothing is saved */
    public $productId = 0;

    /** @var string the movement of the last save */
    public $movement = '';

    /** @var bool whether that one came to its end */
    public $isDone = false;

    /** @var array<int, int> what was typed at the last save, by product_option_value_id */
    public $typed = [];

    /** @var array<int, int|null> from what that counted, by product_option_value_id */
    public $before = [];

    /** @var array<string, int> product_option_value_id of values that were new, by option and value */
    public $made = [];

    /** @var array<int, int[]> typed and written, where stock moved meanwhile, by product_option_value_id */
    public $moved = [];

    /** @var WritableDatabase */
    private $database;

    /** @var string */
    private $formId;

    public function __construct(WritableDatabase $database, string $formId)
    {
        $this->database = $database;
        $this->formId = $formId;
        $row = FirstRow::of($database, "`product_id`, `saved` FROM {$this->table()}"
            . " WHERE `form_id` = {$database->text($formId)}");
        $saved = \json_decode((string) ($row['saved'] ?? ''), true);
        if (\is_array($saved)) {
            $this->productId = (int) $row['product_id'];
            foreach (['movement', 'isDone', 'typed', 'before', 'made', 'moved'] as $name) {
                $this->$name = $saved[$name];
            }
        }
    }

    /**
     * From what a typed quantity counts.
     *
     * @param int[] $settled value_ids that the ledger has of the last save
     */
    public function base(int $valueId, OpenedForm $form, array $settled): ?int
    {
        if (!\array_key_exists($valueId, $this->typed)) {
            return $form->opened[$valueId] ?? null;
        }

        // A save that died, and did nothing, does not count.
        return $this->isDone || \in_array($valueId, $settled, true) ? $this->typed[$valueId] : $this->before[$valueId];
    }

    public function write(int $productId): void
    {
        $saved = $this->database->text((string) \json_encode([
            'movement' => $this->movement,
            'isDone' => $this->isDone,
            'typed' => $this->typed,
            'before' => $this->before,
            'made' => $this->made,
            'moved' => $this->moved,
        ]));
        $this->database->execute("INSERT INTO {$this->table()} (`form_id`, `product_id`, `saved`, `written`)"
            . " VALUES ({$this->database->text($this->formId)}, $productId, $saved, UNIX_TIMESTAMP())"
            . ' ON DUPLICATE KEY UPDATE `product_id` = VALUES(`product_id`), `saved` = VALUES(`saved`),'
            . ' `written` = VALUES(`written`)');
    }

    public static function forget(WritableDatabase $database): void
    {
        $database->execute("DELETE FROM {$database->table('true_stock_form')}"
            . ' WHERE `written` < UNIX_TIMESTAMP() - ' . self::KEPT_DAYS * 86400);
    }

    private function table(): string
    {
        return $this->database->table('true_stock_form');
    }
}
