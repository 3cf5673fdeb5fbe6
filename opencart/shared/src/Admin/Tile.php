<?php

declare(strict_types=1);

namespace TrueStock\Admin;

use TrueStock\Audit\OwnDatabase;
use TrueStock\Audit\ShopLook;
use TrueStock\Shop\FrameworkDatabase;
use TrueStock\Shop\Layout;
use TrueStock\Shop\ModuleSettings;
use TrueStock\Shop\ShopConfig;
use TrueStock\Shop\Text;

/**
 * The tile on the admin's dashboard: how many contradictions are open, and what
 * the last sample that was counted says of all numbers.
 */
final class Tile
{
    /** A small shop is judged again after this: its owner has mended what was named. */
    private const KEPT_SECONDS = 300;

    /** Counters of a shop that is judged while its owner waits. */
    private const MOST_COUNTERS = 2000;

    /** @var object */
    private $registry;

    /** @var Layout */
    private $layout;

    /** @var OwnWords */
    private $words;

    /**
     * @param object $registry OpenCart's, of the admin
     */
    public function __construct($registry, Layout $layout)
    {
        $this->registry = $registry;
        $this->layout = $layout;
        $this->words = new OwnWords($registry, $layout, $layout->count());
    }

    /**
     * Without it, the dashboard is as OpenCart's.
     *
     * @return array<string, string> for the template; empty for no tile
     */
    public function data(): array
    {
        try {
            $config = $this->registry->get('config');
            $isThere = ModuleSettings::inForce($config)[ModuleSettings::COUNTS] !== '';

            return $isThere ? ['title' => $this->words->text('tile_title')] + $this->judged() + $this->counted() : [];
        } catch (\Throwable $error) {
            \error_log('True Stock: no tile on the dashboard. ' . $error->getMessage());

            return [];
        }
    }

    /**
     * @return array<string, string>
     */
    private function judged(): array
    {
        $kept = $this->look();
        if ($kept === null) {
            $open = '';
            $note = $this->words->text('tile_unjudged');
        } else {
            $open = $this->fill('tile_contradictions', ['count' => (string) $kept['open']]);
            $note = $this->fill('tile_judged', ['date' => $this->date($kept['written'])]);
        }

        return [
            'open' => $open,
            'is_wrong' => ($kept['selling'] ?? 0) > 0 ? '1' : '',
            'judged' => $note,
            'audit' => $this->link($this->layout->page('audit')),
            'text_audit' => $this->words->text('tile_audit'),
        ];
    }

    /**
     * @return array<string, string>
     */
    private function counted(): array
    {
        $page = new CountPage($this->registry, $this->layout);
        $figures = \array_map([CountPage::class, 'figure'], $page->lists()->samples());
        $last = \end($figures);
        $number = (string) CountPage::SAMPLE;
        if ($last === false) {
            $texts = ['accuracy' => $this->words->text('tile_uncounted'), 'picture' => ''];
        } else {
            $texts = ['accuracy' => $this->figure('tile_accuracy', $last), 'picture' => $this->picture($figures)];
        }

        return $texts + [
            'count' => $this->link($this->layout->count(), "&sample=$number"),
            'text_count' => $this->fill('tile_sample', ['count' => $number]),
        ];
    }

    /**
     * What was judged last. A small shop needs no cron for it.
     *
     * @return array{open: int, selling: int, written: int}|null
     */
    private function look(): ?array
    {
        $database = new FrameworkDatabase($this->registry->get('db'));
        $look = new ShopLook($database, $this->registry->get('config'), $this->layout->isVersion4());
        if ($look->isDue(self::KEPT_SECONDS) && $look->isSmall(self::MOST_COUNTERS)) {
            $look->judge(new OwnDatabase(ShopConfig::ofFramework(), true));
        }

        return $look->kept();
    }

    /**
     * @param array<int, array<string, int>> $figures
     */
    private function picture(array $figures): string
    {
        $points = \array_map(function (array $figure): string {
            return $this->figure('tile_point', $figure);
        }, $figures);

        return AccuracyPicture::svg($figures, $this->fill('tile_picture', ['list' => \implode('; ', $points)]));
    }

    /**
     * @param array<string, int> $figure
     */
    private function figure(string $key, array $figure): string
    {
        return $this->fill($key, ['date' => $this->date($figure['when'])] + \array_map('strval', $figure));
    }

    /**
     * @param array<string, string> $values by the names in the text
     */
    private function fill(string $key, array $values): string
    {
        return Text::fill($this->words->text($key), $values);
    }

    private function date(int $when): string
    {
        return \date((string) $this->registry->get('language')->get('date_format_short'), $when);
    }

    /** @return string empty for who may not go there */
    private function link(string $route, string $more = ''): string
    {
        $mayGo = $this->registry->get('user')->hasPermission('access', $route);

        return $mayGo ? (new Links($this->registry))->to($route, $more) : '';
    }
}
