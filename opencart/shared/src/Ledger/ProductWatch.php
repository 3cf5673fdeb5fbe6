<?php

declare(strict_types=1);

namespace TrueStock\Ledger;

use TrueStock\Shop\FirstRow;
use TrueStock\Shop\FrameworkDatabase;

/**
 * Follows the methods of the admin's model catalog/product that write
 * quantities.
 */
final class ProductWatch
{
    /** @var array<string, array{0: Movement, 1: FormMemory|null}> under way in this request, by method and product */
    private static $saves = [];

    /** @var bool whether a master product rewrites its variants */
    private static $isRewriting = false;

    /** @var int the last product before a copy is made */
    private static $last = 0;

    /** @var object */
    private $registry;

    /** @var FrameworkDatabase */
    private $database;

    /**
     * @param object $registry OpenCart's, of the admin
     */
    public function __construct($registry)
    {
        $this->registry = $registry;
        $this->database = new FrameworkDatabase($registry->get('db'));
    }

    /**
     * @param array<int, mixed> $arguments of editProduct(); quantities may be changed
     */
    public function beforeEdit(array &$arguments): void
    {
        Ledger::quietly($this->registry, function (Ledger $ledger) use (&$arguments): void {
            $productId = (int) ($arguments[0] ?? 0);
            $movement = $this->movement([$productId]);
            $form = self::$isRewriting ? null : $this->form($productId);
            $save = null;
            $memory = null;
            $plan = function (array $accounts) use (
                $ledger,
                $arguments,
                $productId,
                $movement,
                $form,
                &$save,
                &$memory
            ): array {
                // Read under the lock: the same form may be sent twice at once.
                $memory = $form === null ? null : new FormMemory($this->database, $form->id);
                $last = $memory === null ? [] : $ledger->rows->ofMovement($memory->movement, $productId);
                $data = (array) ($arguments[1] ?? []);
                $save = new ProductSave($movement, $data, $form, $memory, $last, self::$isRewriting);
                $entries = $save->plan($productId, $accounts);
                if ($memory !== null) {
                    $memory->write($productId);
                }

                return $entries;
            };
            $ledger->begin($movement, $plan);
            $arguments[1] = $save->data;
            self::$saves["edit $productId"] = [$movement, $memory];
        });
    }

    /**
     * @param array<int, mixed> $arguments of editProduct()
     */
    public function afterEdit(array $arguments): void
    {
        $this->end('edit', (int) ($arguments[0] ?? 0), (array) ($arguments[1] ?? []));
    }

    public function beforeDelete(int $productId): void
    {
        Ledger::quietly($this->registry, function (Ledger $ledger) use ($productId): void {
            $movement = $this->movement([$productId]);
            $ledger->begin($movement, static function (array $accounts) use ($movement): array {
                $entries = [];
                foreach ($accounts as $account) {
                    if ($account->exists) {
                        $entries[] = $movement->entry($account, -$account->quantity);
                    }
                }

                return $entries;
            });
            self::$saves["delete $productId"] = [$movement, null];
        });
    }

    public function afterDelete(int $productId): void
    {
        $this->end('delete', $productId, []);
    }

    /**
     * @param array<int, mixed> $arguments of addProduct()
     */
    public function afterAdd(int $productId, array $arguments): void
    {
        Ledger::quietly($this->registry, function (Ledger $ledger) use ($productId, $arguments): void {
            $this->finish($ledger, $this->movement([$productId]));
            $form = $this->form(0);
            if ($form !== null) {
                $memory = new FormMemory($this->database, $form->id);
                $memory->typed[0] = (int) ($arguments[0]['quantity'] ?? 0);
                (new SavedForm($this->database, $memory))->remember($productId, (array) ($arguments[0] ?? []));
            }
        });
    }

    public function beforeCopy(): void
    {
        Ledger::quietly($this->registry, function (): void {
            self::$last = $this->lastProduct();
        });
    }

    public function afterCopy(): void
    {
        Ledger::quietly($this->registry, function (Ledger $ledger): void {
            // OpenCart 3 does not tell which product it has made.
            $last = $this->lastProduct();
            if (self::$last > 0 && $last > self::$last) {
                $this->finish($ledger, $this->movement(\range(self::$last + 1, $last)));
            }
        });
    }

    /**
     * 4.x writes a master's variants anew with the quantities that it read.
     */
    public function rewriteVariants(bool $begins): void
    {
        self::$isRewriting = $begins;
    }

    /**
     * @param array<string, mixed> $data that was saved
     */
    private function end(string $method, int $productId, array $data): void
    {
        Ledger::quietly($this->registry, function (Ledger $ledger) use ($method, $productId, $data): void {
            [$movement, $memory] = self::$saves["$method $productId"] ?? [null, null];
            unset(self::$saves["$method $productId"]);
            if ($movement !== null) {
                $this->finish($ledger, $movement);
            }
            if ($memory !== null) {
                (new SavedForm($this->database, $memory))->remember($productId, $data);
            }
        });
    }

    private function finish(Ledger $ledger, Movement $movement): void
    {
        $done = static function (Entry $entry, Account $account): int {
            return $account->exists ? $entry->change : -$account->known();
        };
        // What is new counts from 0.
        $more = static function (Account $account) use ($movement): ?Entry {
            return $account->exists && $account->head === null
                ? $movement->entry($account, $account->quantity)
                : null;
        };
        $ledger->finish($movement, $done, $more);
    }

    /** The form that was sent, if it is one of this product. */
    private function form(int $productId): ?OpenedForm
    {
        $form = OpenedForm::ofPost((array) $this->registry->get('request')->post);
        if ($form === null || $form->productId === $productId) {
            return $form;
        }
        // 4.x leaves the form of a new product open after it is saved.
        $isSaved = $form->productId === 0
            && (new FormMemory($this->database, $form->id))->productId === $productId;

        return $isSaved ? $form : null;
    }

    /**
     * @param int[] $productIds
     */
    private function movement(array $productIds): Movement
    {
        $user = $this->registry->get('user');
        $movement = new Movement(Entry::OWNER, 0, \is_object($user) ? (int) $user->getId() : 0);
        $movement->productIds = $productIds;

        return $movement;
    }

    private function lastProduct(): int
    {
        $row = FirstRow::of($this->database, "MAX(`product_id`) AS `last` FROM {$this->database->table('product')}");

        return (int) ($row['last'] ?? 0);
    }
}
