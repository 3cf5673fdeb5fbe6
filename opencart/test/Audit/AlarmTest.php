<?php

declare(strict_types=1);

namespace TrueStock\Test\Audit;

use PHPUnit\Framework\TestCase;
use TrueStock\Audit\Alarm;
use TrueStock\Audit\Contradictions;
use TrueStock\Audit\StoredSettings;
use TrueStock\Ledger\LedgerTables;
use TrueStock\Shop\StateTable;
use TrueStock\Test\Helpers\LedgerDesk;
use TrueStock\Test\Helpers\ShopTables;
use TrueStock\Test\Helpers\TestDatabase;

/**
 * What the owner is told by mail, and how often.
 */
final class AlarmTest extends TestCase
{
    /** @var ShopTables */
    private $shop;

    /** @var TestDatabase */
    private $database;

    /** @var LedgerDesk */
    private $desk;

    /** @var array<int, string[]> subject and text of each mail */
    private $mails = [];

    protected function setUp(): void
    {
        $this->shop = ShopTables::of(4);
        $this->shop->reset();
        foreach ([30, 31] as $product) {
            $this->shop->product($product, 7);
            $name = ['product_id' => $product, 'language_id' => 1, 'name' => "Cap &amp; $product"];
            $this->shop->insert('product_description', $name);
        }
        $this->database = new TestDatabase(4);
        (new LedgerTables($this->database))->create();
        (new StateTable($this->database))->create();
        $this->shop->setting('config_name', 'Hats &amp; co');
        $this->shop->setting('module_true_stock_mail', '1');
        $this->desk = new LedgerDesk(4);
    }

    protected function tearDown(): void
    {
        $this->desk->die();
        (new LedgerTables($this->database))->drop(false);
        (new StateTable($this->database))->drop();
    }

    public function testAnHonestShopSendsNoMail(): void
    {
        $this->look([]);
        $this->assertSame([], $this->mails);
    }

    public function testANewContradictionIsTold(): void
    {
        $this->look([30 => -2]);
        [[$subject, $text]] = $this->mails;
        $this->assertSame('Hats & co: stock numbers that cannot be true', $subject);
        $this->assertStringContainsString("New contradictions: 1\n- Cap & 30 (#30): the quantity is -2\n", $text);
        $this->assertStringNotContainsString('explains', $text);
    }

    public function testItIsToldOnce(): void
    {
        $this->look([30 => -2]);
        $this->nextDay();
        $this->look([30 => -2]);
        $this->look([30 => -3]);
        $this->assertCount(1, $this->mails);
    }

    public function testADayHasOneMailAndTheNextHasWhatHadToWait(): void
    {
        $this->look([30 => -2]);
        $this->look([30 => -2, 31 => -1]);
        $this->assertCount(1, $this->mails, 'on the same day');
        $this->nextDay();
        $this->look([30 => -2, 31 => -1]);
        $this->assertStringContainsString("New contradictions: 1\n- Cap & 31 ", $this->mails[1][1]);
    }

    public function testAClockThatWasSetBackStopsNoMail(): void
    {
        $this->look([30 => -2]);
        $this->nextDay(-365);
        $this->look([30 => -2, 31 => -1]);
        $this->assertCount(2, $this->mails);
    }

    public function testWhatComesAgainIsNew(): void
    {
        $this->look([30 => -2]);
        $this->look([]);
        $this->nextDay();
        $this->look([30 => -2]);
        $this->assertCount(2, $this->mails);
    }

    public function testALargeChangeThatNothingExplainsIsTold(): void
    {
        $this->write(17);
        $this->write(8);
        $this->look(null);
        [[, $text]] = $this->mails;
        $this->assertMatchesRegularExpression(
            '~Changes that nothing explains: 1\n- Cap & 30 \(#30\): \+10, now 17, between [\d-]+ [\d:]+ UTC and ~',
            $text
        );
        $this->nextDay();
        $this->look(null);
        $this->assertCount(1, $this->mails);
        $this->write(40);
        $this->look(null);
        $this->assertCount(2, $this->mails);
    }

    public function testTheOwnerSaysWhatIsLarge(): void
    {
        $this->shop->setting('module_true_stock_mail_size', '11');
        $this->write(17);
        $this->look(null);
        $this->assertSame([], $this->mails);
    }

    public function testOffIsOff(): void
    {
        $this->shop->run("UPDATE {$this->shop->name('setting')} SET value = '0'"
            . " WHERE `key` = 'module_true_stock_mail'");
        $this->look([30 => -2]);
        $this->assertSame([], $this->mails);
        $this->assertNull((new StateTable($this->database))->get('alarm'));
    }

    public function testAMailThatCouldNotBeSentIsSentLater(): void
    {
        try {
            $this->look([30 => -2], static function (): void {
                throw new \RuntimeException('no mail');
            });
            $this->fail('nothing was thrown');
        } catch (\RuntimeException $error) {
            $this->assertSame('no mail', $error->getMessage());
        }
        $this->look([30 => -2]);
        $this->assertCount(1, $this->mails);
    }

    public function testALongListIsCut(): void
    {
        $quantities = \array_fill(100, 25, -1);
        $this->look($quantities);
        [[, $text]] = $this->mails;
        $this->assertSame(20, \substr_count($text, "\n- "));
        $this->assertStringContainsString("\n… and more: 5\n", $text);
    }

    public function testTheMailIsInTheLanguageOfTheAdmin(): void
    {
        $this->shop->setting('config_language_admin', 'de-de');
        $this->look([30 => -2]);
        $this->assertStringContainsString('Neue Widersprüche: 1', $this->mails[0][1]);
        $this->assertStringContainsString('der Bestand ist -2', $this->mails[0][1]);
    }

    /**
     * @param array<int, int>|null $quantities of the shop's contradictions, by product; null: it was not judged
     */
    private function look(?array $quantities, ?callable $send = null): void
    {
        $counters = [];
        foreach ($quantities ?? [] as $product => $quantity) {
            $counters[] = ['productId' => (string) $product, 'name' => '', 'quantity' => $quantity, 'isCounted' => true,
                'isOnSale' => true];
        }
        $findings = $quantities === null ? null : Contradictions::find($counters);
        $alarm = new Alarm($this->database, new StoredSettings($this->database));
        $alarm->run($findings, $send ?? function (string $subject, string $text): void {
            $this->mails[] = [$subject, $text];
        });
    }

    private function nextDay(int $days = 1): void
    {
        $state = new StateTable($this->database);
        $alarm = $state->get('alarm');
        $state->set('alarm', ['sent' => $alarm['sent'] - $days * 86400] + $alarm);
    }

    private function write(int $quantity): void
    {
        $this->shop->run("UPDATE {$this->shop->name('product')} SET quantity = $quantity WHERE product_id = 30");
        $this->desk->look();
    }
}
