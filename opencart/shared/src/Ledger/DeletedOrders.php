<?php

declare(strict_types=1);

namespace TrueStock\Ledger;

use TrueStock\Shop\FirstRow;
use TrueStock\Shop\StateTable;
use TrueStock\Shop\WritableDatabase;

/**
 * Orders that were sold when they were deleted. Nothing else in the shop
 * remembers them (model checkout/order, deleteOrder(), tag 4.1.0.4).
 */
final class DeletedOrders
{
    private const NAME = 'deleted:';

    /** @var WritableDatabase */
    private $database;

    /** @var StateTable */
    private $state;

    public function __construct(WritableDatabase $database)
    {
        $this->database = $database;
        $this->state = new StateTable($database);
    }

    /**
     * Does nothing for an order that is still there: it was edited.
     *
     * @param int $pieces of all its lines
     */
    public function note(int $orderId, int $pieces): void
    {
        $order = FirstRow::of($this->database, "1 FROM {$this->database->table('order')} WHERE `order_id` = $orderId");
        if ($order === []) {
            $this->state->set(self::NAME . $orderId, ['pieces' => $pieces]);
        }
    }

    /**
     * @return array<int, int> pieces by order_id, the latest first
     */
    public function all(): array
    {
        $pieces = [];
        foreach ($this->state->all(self::NAME) as $name => $value) {
            $pieces[(int) \substr($name, \strlen(self::NAME))] = (int) ($value['pieces'] ?? 0);
        }

        return $pieces;
    }

    /**
     * @param int $years how long they stay
     */
    public function forget(int $years): void
    {
        $this->state->forget(self::NAME, $years);
    }
}
