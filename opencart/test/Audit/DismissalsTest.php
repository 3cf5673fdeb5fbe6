<?php

declare(strict_types=1);

namespace TrueStock\Test\Audit;

use PHPUnit\Framework\TestCase;
use TrueStock\Audit\AuditTables;
use TrueStock\Audit\Dismissals;
use TrueStock\Audit\Plenty;
use TrueStock\Test\Helpers\ShopTables;
use TrueStock\Test\Helpers\TestDatabase;

/**
 * What is set aside comes back on its day.
 */
final class DismissalsTest extends TestCase
{
    private const TODAY = '2026-06-01';

    /** @var ShopTables */
    private $shop;

    protected function setUp(): void
    {
        $this->shop = ShopTables::of(4);
        $this->shop->reset();
        $this->shop->insert('user', ['user_id' => 3, 'username' => 'Ann &amp; Ben']);
        $this->tables()->drop();
        $this->tables()->create();
    }

    protected function tearDown(): void
    {
        $this->tables()->drop();
    }

    public function testOneIsKeptWithItsReasonAndWhoGaveIt(): void
    {
        $this->assertTrue($this->on(self::TODAY)->add('cover:30:0', '2026-06-02', ' It’s a "classic" ', 3));
        $this->assertSame(
            [['finding' => 'cover:30:0', 'until' => '2026-06-02', 'reason' => 'It’s a "classic"',
                'user' => 'Ann & Ben']],
            $this->on(self::TODAY)->live()
        );
    }

    public function testItComesBackOnItsDay(): void
    {
        $this->on(self::TODAY)->add('cover:30:0', '2026-06-03', 'A classic', 3);
        $this->on(self::TODAY)->add('cover:31:0', '2026-06-04', 'A classic', 4);
        $this->assertCount(2, $this->on('2026-06-02')->live());
        $this->assertSame(['cover:31:0'], \array_column($this->on('2026-06-03')->live(), 'finding'));
        $this->assertCount(1, $this->on('2026-06-02')->live(), 'What is over is forgotten.');
    }

    public function testItCanBeSetAsideAgainAndBroughtBack(): void
    {
        $dismissals = $this->on(self::TODAY);
        $dismissals->add('options-above:30:0:226', '2026-06-03', 'One', 3);
        $dismissals->add('options-above:30:0:226', '2026-06-09', 'Two', 3);
        $this->assertSame(['Two'], \array_column($dismissals->live(), 'reason'));
        $dismissals->remove('options-above:30:0:226');
        $this->assertSame([], $dismissals->live());
    }

    /**
     * @dataProvider nonsense
     */
    public function testNonsenseIsRefused(string $finding, string $until, string $reason): void
    {
        $this->assertFalse($this->on(self::TODAY)->add($finding, $until, $reason, 3));
        $this->assertSame([], $this->on(self::TODAY)->live());
    }

    /**
     * @return array<string, string[]>
     */
    public function nonsense(): array
    {
        return [
            'today' => ['cover:30:0', self::TODAY, 'A'],
            'no day' => ['cover:30:0', '2026-06-31', 'A'],
            'no date' => ['cover:30:0', 'tomorrow', 'A'],
            'in the next century' => ['cover:30:0', '2126-06-01', 'A'],
            'no reason' => ['cover:30:0', '2026-06-02', "\t "],
            'no text' => ['cover:30:0', '2026-06-02', "\xff"],
            'no counter' => ['cover', '2026-06-02', 'A'],
            'too long' => ['cover:' . \str_repeat('9', 21), '2026-06-02', 'A'],
            'SQL' => ["cover:30:0' OR '1", '2026-06-02', 'A'],
        ];
    }

    public function testALongReasonIsCut(): void
    {
        $this->on(self::TODAY)->add('typed:shop', '2026-06-02', \str_repeat('ß', 300), 3);
        $this->assertSame(\str_repeat('ß', 255), $this->on(self::TODAY)->live()[0]['reason']);
    }

    public function testAnswersSurviveAnUpgrade(): void
    {
        $this->on(self::TODAY)->add('cover:30:0', '2026-06-03', "A 'classic'", 3);
        $plenty = new Plenty(new TestDatabase(4));
        $plenty->mark(31, 15);
        $rows = $this->tables()->rows();
        $this->tables()->drop();
        $this->tables()->create();
        $this->assertSame([[], []], [$this->on(self::TODAY)->live(), $plenty->keys()]);
        $this->tables()->restore((array) \json_decode((string) \json_encode($rows), true));
        $this->assertSame(["A 'classic'"], \array_column($this->on(self::TODAY)->live(), 'reason'));
        $this->assertSame(['31:15'], $plenty->keys());
    }

    private function on(string $today): Dismissals
    {
        return new Dismissals(new TestDatabase(4), $today);
    }

    private function tables(): AuditTables
    {
        return new AuditTables(new TestDatabase(4));
    }
}
