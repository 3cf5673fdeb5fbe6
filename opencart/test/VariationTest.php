<?php

declare(strict_types=1);

namespace TrueStock\Test;

use PHPUnit\Framework\TestCase;
use TrueStock\Test\Helpers\PrivateDatabase;
use TrueStock\Test\Helpers\ShopTables;
use TrueStock\Test\Helpers\Variation;

/**
 * All other tests run on what npm run test:databases has asked for.
 */
final class VariationTest extends TestCase
{
    /** @var Variation */
    private $variation;

    protected function setUp(): void
    {
        $this->variation = Variation::current();
    }

    public function testTheServerInsistsOnThat(): void
    {
        $modes = $this->variation->given('sqlMode') ?? 'ANSI_QUOTES,STRICT_ALL_TABLES,ONLY_FULL_GROUP_BY,NO_ZERO_DATE';
        $inForce = \explode(',', $this->ask('SELECT @@GLOBAL.sql_mode'));
        $this->assertSame([], \array_diff(\explode(',', $modes), $inForce));
        $this->assertSame($this->ask('SELECT @@GLOBAL.sql_mode'), $this->ask('SELECT @@SESSION.sql_mode'));
        if ($modes === '') {
            $this->assertSame([''], $inForce);
        }
    }

    /**
     * @dataProvider families
     */
    public function testTheTablesAreOfThat(int $family): void
    {
        ShopTables::of($family);
        $options = \implode(' ', $this->variation->tables($family));
        \preg_match_all('/ENGINE=(\w+)/', $options, $engines);
        $found = \explode(',', $this->ask('SELECT GROUP_CONCAT(DISTINCT ENGINE) FROM information_schema.TABLES'
            . " WHERE TABLE_SCHEMA = 'true_stock_$family' AND TABLE_NAME NOT LIKE '%true_stock%'"));
        $this->assertEqualsCanonicalizing(\array_values(\array_unique($engines[1])), $found);
        $charset = $this->ask('SELECT CHARACTER_SET_NAME FROM information_schema.COLUMNS'
            . " WHERE TABLE_SCHEMA = 'true_stock_$family' AND COLUMN_NAME = 'username'");
        $this->assertStringContainsString('CHARSET=' . \str_replace('utf8mb3', 'utf8', (string) $charset), $options);
    }

    /**
     * @return int[][]
     */
    public function families(): array
    {
        return ['3' => [3], '4' => [4]];
    }

    public function testTheConnectionHasThatText(): void
    {
        $charset = \str_replace('utf8mb3', 'utf8', $this->ask('SELECT @@character_set_connection'));
        $this->assertSame($this->variation->connectionCharset(), $charset);
    }

    public function testTheClocksAreThose(): void
    {
        $default = \date_default_timezone_get();
        $this->assertSame($this->variation->given('phpZone') ?? $default, $default);
        $this->assertEqualsWithDelta(\time(), (int) $this->ask('SELECT UNIX_TIMESTAMP()'), 2);
        $start = $this->variation->given('startsAt');
        if ($start !== null) {
            $this->assertEqualsWithDelta($start, \time(), 3600);
        }
        $zone = $this->variation->given('systemZone');
        if ($zone !== null) {
            $offset = (new \DateTime('now', new \DateTimeZone($zone)))->format('P');
            $this->assertSame($offset, $this->ask("SELECT TIME_FORMAT(TIMEDIFF(NOW(), UTC_TIMESTAMP()), '+%H:%i')"));
        }
    }

    private function ask(string $question): string
    {
        return (string) PrivateDatabase::link()->query($question)->fetch_row()[0];
    }
}
