<?php

declare(strict_types=1);

namespace TrueStock\Admin;

use TrueStock\Counting\Accuracy;
use TrueStock\Counting\Count;
use TrueStock\Counting\CounterChoice;
use TrueStock\Counting\CountLists;
use TrueStock\Counting\CountRows;
use TrueStock\Counting\CountTables;
use TrueStock\Counting\Recorder;
use TrueStock\Counting\Sheet;
use TrueStock\Shop\FrameworkDatabase;
use TrueStock\Shop\Layout;
use TrueStock\Shop\ModuleSettings;
use TrueStock\Shop\Settings;
use TrueStock\Shop\Text;

/**
 * The page for counting at the shelf: what is to be counted, and what was.
 */
final class CountPage
{
    public const SAMPLE = 50;

    /** @var object */
    private $registry;

    /** @var Layout */
    private $layout;

    /** @var FrameworkDatabase */
    private $database;

    /** @var array<string, string> settings, by name */
    private $values;

    /**
     * @param object $registry OpenCart's, of the admin
     */
    public function __construct($registry, Layout $layout)
    {
        $this->registry = $registry;
        $this->layout = $layout;
        $this->database = new FrameworkDatabase($registry->get('db'));
        $this->values = ModuleSettings::inForce($registry->get('config'));
    }

    /** 3.0 asks for less than our route; without tables there is nothing to see. */
    public function mayAccess(): bool
    {
        return $this->has('access') && $this->values[ModuleSettings::COUNTS] === CountTables::VERSION;
    }

    /** A count by a page that another site sends the browser to is none. */
    public function mayModify(): bool
    {
        return $this->mayAccess() && $this->has('modify')
            && $this->registry->get('request')->server['REQUEST_METHOD'] === 'POST';
    }

    /**
     * For the template.
     *
     * @param string $files address of the page's files
     * @return array<string, mixed>
     */
    public function data(OwnWords $words, string $files): array
    {
        return PageFrame::around($this->registry, $words->text('heading_title'), $this->layout->count())
            + ['configuration' => $this->configuration($words), 'files' => $files];
    }

    /**
     * @return string JSON for a data attribute
     */
    private function configuration(OwnWords $words): string
    {
        $request = $this->registry->get('request');
        $links = new Links($this->registry);
        $addresses = [];
        foreach (['read', 'start', 'enter'] as $method) {
            $addresses[$method] = $links->forScript($this->layout->count($method));
        }
        $chosen = $request->post['counters'] ?? $request->get['counters'] ?? '';

        return (string) \json_encode($addresses + [
            'words' => $words->starting('count_'),
            'page' => $links->forScript($this->layout->count()),
            'list' => (int) ($request->get['list'] ?? 0),
            'sample' => (int) ($request->get['sample'] ?? self::SAMPLE),
            'chosen' => $this->choice()->chosen(self::keys($chosen)),
            'categories' => $this->categories(),
            'lists' => $this->lists()->open(),
            'samples' => \array_map([self::class, 'figure'], $this->lists()->samples()),
            'mayModify' => $this->has('modify'),
        ], \JSON_INVALID_UTF8_SUBSTITUTE);
    }

    /**
     * @param array<string, mixed> $post of a request
     * @return int list_id; 0 if there is nothing to count
     */
    public function start(array $post): int
    {
        $number = (int) ($post['number'] ?? self::SAMPLE);
        $kind = $post['kind'] ?? '';
        $seed = $kind === CountLists::SAMPLE ? \bin2hex(\random_bytes(8)) : '';
        if ($kind === CountLists::SAMPLE) {
            $now = Settings::ofFramework($this->registry->get('config'))->now(\time());
            $counters = $this->choice()->sample($number, $seed, $now);
        } elseif ($kind === CountLists::CATEGORY) {
            $counters = $this->choice()->category((int) ($post['category'] ?? 0), $number, $this->language());
        } else {
            $kind = CountLists::CHOSEN;
            $counters = $this->choice()->chosen(self::keys($post['counters'] ?? ''));
        }
        $userId = (int) $this->registry->get('user')->getId();

        return $counters === [] ? 0 : $this->lists()->create($kind, $counters, $userId, $seed);
    }

    /**
     * @param array<string, mixed> $post of a request
     * @return bool whether it was a count
     */
    public function enter(array $post): bool
    {
        $count = Count::ofPost($post);
        $recorder = Recorder::ofFramework($this->registry);

        return $count !== null && $recorder !== null && $recorder->record($count);
    }

    /**
     * A list as its page shows it: who counts does not see what the shop
     * thinks, until the count is entered.
     *
     * @return array<string, mixed>|null null for none
     */
    public function read(int $listId): ?array
    {
        $list = $this->lists()->find($listId);
        if ($list === null) {
            return null;
        }
        $counts = (new CountRows($this->database))->ofList($listId);
        $lines = [];
        foreach ((new Sheet($this->database, $this->language()))->lines($list['counters']) as $line) {
            $line['counts'] = $counts["{$line['product']}:{$line['value']}"] ?? [];
            if ($line['counts'] === [] && $this->values['count_shows'] !== '1') {
                unset($line['quantity']);
            }
            $lines[] = $line;
        }
        unset($list['counters']);
        $isFigure = $list['kind'] === CountLists::SAMPLE && $list['finished'] !== null;

        return $list + ['lines' => $lines, 'figure' => $isFigure ? $this->figureOf($list['finished']) : null];
    }

    /**
     * @param array{when: int, right: int, counted: int, tolerance: int} $sample
     * @return array<string, int> with the share and its interval, in percent
     */
    public static function figure(array $sample): array
    {
        $accuracy = new Accuracy($sample['right'], $sample['counted']);

        return $sample + [
            'share' => (int) \round(100 * $accuracy->share),
            'low' => (int) \floor(100 * $accuracy->low),
            'high' => (int) \ceil(100 * $accuracy->high),
        ];
    }

    public function lists(): CountLists
    {
        return new CountLists($this->database, ModuleSettings::number($this->values, 'count_tolerance'));
    }

    /**
     * @return array<string, int>|null
     */
    private function figureOf(int $finished): ?array
    {
        foreach ($this->lists()->samples() as $sample) {
            if ($sample['when'] === $finished) {
                return self::figure($sample);
            }
        }

        return null;
    }

    /**
     * @return array<int, array{id: int, name: string}>
     */
    private function categories(): array
    {
        $found = $this->database->select('`category_id`, `name`'
            . " FROM {$this->database->table('category_description')} WHERE `language_id` = {$this->language()}"
            . ' ORDER BY `name` LIMIT 1000');
        $categories = [];
        foreach ($found as $row) {
            $name = Text::plain((string) $row['name']);
            $categories[] = ['id' => (int) $row['category_id'], 'name' => $name];
        }

        return $categories;
    }

    /**
     * @param mixed $text of a request: 30:0,35:12
     * @return string[]
     */
    private static function keys($text): array
    {
        return \is_string($text) ? \array_map('trim', \explode(',', $text)) : [];
    }

    private function choice(): CounterChoice
    {
        return new CounterChoice($this->database);
    }

    private function has(string $type): bool
    {
        return (bool) $this->registry->get('user')->hasPermission($type, $this->layout->count());
    }

    private function language(): int
    {
        return (int) $this->registry->get('config')->get('config_language_id');
    }
}
