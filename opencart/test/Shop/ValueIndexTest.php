<?php

declare(strict_types=1);

namespace TrueStock\Test\Shop;

use PHPUnit\Framework\TestCase;
use TrueStock\Shop\Settings;
use TrueStock\Shop\ShopConfig;
use TrueStock\Shop\Store;
use TrueStock\Shop\ValueIndex;
use TrueStock\Stock\StockQuery;
use TrueStock\Test\Helpers\PrivateDatabase;
use TrueStock\Test\Helpers\ShopTables;
use TrueStock\Test\Helpers\TestDatabase;

/**
 * The values of one product are found without reading those of all.
 */
final class ValueIndexTest extends TestCase
{
    private const OURS = 'true_stock_product';

    /** @var \mysqli */
    private $link;

    public static function setUpBeforeClass(): void
    {
        \defined('DB_PREFIX') || \define('DB_PREFIX', 'oc_');
    }

    protected function setUp(): void
    {
        $this->shop()->reset();
        $this->link = PrivateDatabase::connect(PrivateDatabase::socket());
        $this->link->select_db('true_stock_3');
        $this->assertSame(['PRIMARY'], $this->names());
    }

    protected function tearDown(): void
    {
        foreach (\array_diff($this->names(), ['PRIMARY']) as $name) {
            $this->link->query("ALTER TABLE oc_product_option_value DROP INDEX `$name`");
        }
    }

    public function testItIsMadeOnceAndRemoved(): void
    {
        $this->index()->create();
        $this->index()->create();
        $this->assertSame(['PRIMARY', self::OURS], $this->names());
        $this->index()->drop();
        $this->index()->drop();
        $this->assertSame(['PRIMARY'], $this->names());
    }

    public function testTheOneMadeByHandIsTheSame(): void
    {
        $page = (string) \file_get_contents(__DIR__ . '/../../../docs/opencart-theme.md');
        $this->assertSame(1, \preg_match('/^```sql\n(.*?)^```$/ms', $page, $found));
        $this->link->query($found[1]);
        $this->assertSame(['PRIMARY', self::OURS], $this->names());
        $this->index()->create();
        $this->index()->drop();
        $this->assertSame(['PRIMARY'], $this->names());
    }

    public function testTheShopsOwnIsUsedAndStays(): void
    {
        $this->link->query('ALTER TABLE oc_product_option_value ADD INDEX own (product_id, option_id)');
        $this->index()->create();
        $this->index()->drop();
        $this->assertSame(['PRIMARY', 'own'], $this->names());
    }

    public function testAProductIsReadWithoutTheValuesOfOthers(): void
    {
        foreach (\range(1, 50) as $id) {
            $this->shop()->product($id, 7);
            foreach (\range(1, 20) as $number) {
                $this->shop()->value($id, $id, 20 * $id + $number, $number);
            }
        }
        $this->assertGreaterThan(1000, $this->rowsReadForOneProduct());
        $this->index()->create();
        $this->assertLessThan(50, $this->rowsReadForOneProduct());
    }

    /** An index of something else does not find a product's values. */
    public function testAnotherOneIsNotEnough(): void
    {
        $this->link->query('ALTER TABLE oc_product_option_value ADD INDEX other (option_id, product_id)');
        $this->index()->create();
        $this->assertSame(['PRIMARY', 'other', self::OURS], $this->names());
    }

    public function testAUserWhoMayNotAlterTablesGoesOn(): void
    {
        $this->link->query("DROP USER IF EXISTS 'reader'@'localhost'");
        $this->link->query("CREATE USER 'reader'@'localhost'");
        $this->link->query("GRANT SELECT ON true_stock_3.* TO 'reader'@'localhost'");
        $reader = new \mysqli('localhost', 'reader', '', 'true_stock_3', 0, PrivateDatabase::socket());
        $log = \ini_set('error_log', '/dev/null');
        (new ValueIndex(new TestDatabase(3, $reader)))->create();
        \ini_set('error_log', (string) $log);
        $this->link->query("DROP USER 'reader'@'localhost'");
        $this->assertSame(['PRIMARY'], $this->names());
    }

    private function rowsReadForOneProduct(): int
    {
        $query = new StockQuery(
            new TestDatabase(3, $this->link),
            ShopConfig::ofFramework(),
            new Store(0, new Settings())
        );
        $this->link->query('FLUSH STATUS');
        $this->assertCount(20, $query->read([9], '', '2026-01-02 03:04:05')[9]->options[9]);
        $counters = $this->link->query("SHOW SESSION STATUS LIKE 'Handler_read%'")->fetch_all();

        return (int) \array_sum(\array_column($counters, 1));
    }

    /**
     * @return string[]
     */
    private function names(): array
    {
        $rows = $this->link->query('SHOW INDEX FROM oc_product_option_value')->fetch_all(\MYSQLI_ASSOC);
        $names = \array_unique(\array_column($rows, 'Key_name'));
        \sort($names);

        return $names;
    }

    private function index(): ValueIndex
    {
        return new ValueIndex(new TestDatabase(3, $this->link));
    }

    private function shop(): ShopTables
    {
        return ShopTables::of(3);
    }
}
