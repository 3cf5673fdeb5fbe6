<?php

declare(strict_types=1);

namespace TrueStock\Test\Helpers;

use TrueStock\Holds\HoldTables;

/**
 * Fills a shop's tables in a shop owner's words.
 */
final class ShopTables
{
    public const ENGLISH = 1;
    public const GERMAN = 2;
    public const SHIPS_LATER = 6;

    /** @var int */
    private $family;

    /** @var string database and prefix */
    private $stem;

    /** @var array<int, self> by family: all tests share the tables */
    private static $made = [];

    public static function of(int $family): self
    {
        return self::$made[$family] = self::$made[$family] ?? new self($family);
    }

    private function __construct(int $family)
    {
        $this->family = $family;
        $this->stem = "`true_stock_$family`.`" . self::prefix($family);
        ShopSchema::create(PrivateDatabase::link(), $family, "true_stock_$family", self::prefix($family));
    }

    public static function prefix(int $family): string
    {
        return $family === 3 ? 'oc_' : 'shop-4_';
    }

    /**
     * Back to a shop with two languages, one stock status and no product.
     */
    public function reset(): void
    {
        foreach ($this->filled() as $table) {
            $this->run("DELETE FROM {$this->name($table)}");
        }
        $this->insert('language', ['language_id' => self::ENGLISH, 'code' => 'en-gb', 'status' => 1]);
        $this->insert('language', ['language_id' => self::GERMAN, 'code' => 'de-de', 'status' => 1]);
        $this->status(self::ENGLISH, 'Ships in 2-3 days');
        $this->status(self::GERMAN, 'Versand in 2–3 Tagen');
        $this->setting($this->family === 3 ? 'config_language' : 'config_language_catalog', 'en-gb');
    }

    /**
     * Emptying a table takes much longer than seeing that it is empty.
     *
     * @return string[]
     */
    private function filled(): array
    {
        $questions = \array_map(function (string $table): string {
            return "SELECT '$table' FROM DUAL WHERE EXISTS (SELECT 1 FROM {$this->name($table)})";
        }, ShopSchema::tables());
        $rows = PrivateDatabase::link()->query(\implode(' UNION ALL ', $questions))->fetch_all();

        return \array_column($rows, 0);
    }

    /**
     * A visible product of the default store, unless the columns say otherwise.
     *
     * @param array<string, int|string> $columns
     */
    public function product(int $id, int $quantity, array $columns = []): void
    {
        $this->insert('product', $columns + [
            'product_id' => $id,
            'quantity' => $quantity,
            'stock_status_id' => self::SHIPS_LATER,
            'date_available' => '2009-02-03',
            'status' => 1,
        ]);
        $this->offer($id, 0);
    }

    public function offer(int $id, int $storeId): void
    {
        $this->insert('product_to_store', ['product_id' => $id, 'store_id' => $storeId]);
    }

    public function withdraw(int $id): void
    {
        $this->run("DELETE FROM {$this->name('product_to_store')} WHERE product_id = $id");
    }

    /**
     * @param int $counted 1: sales take from it ("subtract stock"), 0: they do not
     */
    public function value(int $product, int $option, int $value, int $quantity, int $counted = 1): void
    {
        $this->insert('product_option_value', [
            'product_option_value_id' => $value,
            'product_option_id' => $option,
            'product_id' => $product,
            'quantity' => $quantity,
            'subtract' => $counted,
        ]);
    }

    public function setting(string $key, string $value, int $storeId = 0): void
    {
        $this->insert('setting', [
            'store_id' => $storeId,
            'code' => \strtok($key, '_'),
            'key' => $key,
            'value' => $value,
            'serialized' => 0,
        ]);
    }

    public function store(int $id, string $url, string $secureUrl = ''): void
    {
        $own = $this->family === 3 ? ['ssl' => $secureUrl] : [];
        $this->insert('store', ['store_id' => $id, 'url' => $url] + $own);
    }

    public function status(int $language, string $name): void
    {
        $this->run("DELETE FROM {$this->name('stock_status')} WHERE language_id = $language");
        $this->insert('stock_status', [
            'stock_status_id' => self::SHIPS_LATER,
            'language_id' => $language,
            'name' => $name,
        ]);
    }

    /**
     * The tables of holds, empty, and the settings that say so.
     */
    public function holds(): void
    {
        $tables = new HoldTables(new TestDatabase($this->family));
        $tables->drop();
        $tables->create();
        $this->setting('module_true_stock_status', '1');
        $this->setting('module_true_stock_holds', HoldTables::VERSION);
    }

    /** A shopper whose checkout holds pieces of a product or of a value. */
    public function hold(string $owner, int $product, int $value, int $pieces, int $seconds = 600): void
    {
        $this->run("INSERT INTO {$this->name('true_stock_hold')}"
            . ' (owner, product_id, value_id, quantity, network, is_guest, opened, expires)'
            . " VALUES ('$owner', $product, $value, $pieces, 'somewhere', 1,"
            . " UNIX_TIMESTAMP(), UNIX_TIMESTAMP() + $seconds)");
    }

    /**
     * @return array<int, array<string, string|null>>
     */
    public function rows(string $select): array
    {
        return PrivateDatabase::link()->query($select)->fetch_all(\MYSQLI_ASSOC);
    }

    /** Writes what a strict server refuses: other servers have taken it for years. */
    public function leniently(callable $task): void
    {
        $this->run("SET SESSION sql_mode = ''");
        try {
            $task();
        } finally {
            $this->run('SET SESSION sql_mode = DEFAULT');
        }
    }

    public function run(string $sql): void
    {
        PrivateDatabase::link()->query($sql);
    }

    public function name(string $table): string
    {
        return $this->stem . $table . '`';
    }

    /**
     * @param array<string, int|string> $row
     */
    public function insert(string $table, array $row): void
    {
        $link = PrivateDatabase::link();
        $values = \array_map(static function ($value) use ($link): string {
            return "'" . $link->real_escape_string((string) $value) . "'";
        }, $row);
        $columns = '`' . \implode('`, `', \array_keys($row)) . '`';
        $this->run("INSERT INTO {$this->name($table)} ($columns) VALUES (" . \implode(', ', $values) . ')');
    }
}
