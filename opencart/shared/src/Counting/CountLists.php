<?php

declare(strict_types=1);

namespace TrueStock\Counting;

use TrueStock\Shop\FirstRow;
use TrueStock\Shop\WritableDatabase;

/**
 * What is to be counted: lists, which any number of people count at once. A
 * random sample that is counted whole gives the accuracy of the shop's numbers.
 */
final class CountLists
{
    public const SAMPLE = 'sample';
    public const CHOSEN = 'chosen';
    public const CATEGORY = 'category';

    /** Lists to show. */
    private const MOST = 10;

    /** Samples to draw the course of the accuracy from. */
    private const MOST_SAMPLES = 24;

    /** @var WritableDatabase */
    private $database;

    /** @var int pieces */
    private $tolerance;

    /** @var string quoted */
    private $table;

    /**
     * @param int $tolerance pieces by which a number may be wrong
     */
    public function __construct(WritableDatabase $database, int $tolerance)
    {
        $this->database = $database;
        $this->tolerance = $tolerance;
        $this->table = $database->table('true_stock_count_list');
    }

    /**
     * @param string[] $counters keys, 30:0
     * @param string $seed by which a sample was drawn
     * @return int list_id
     */
    public function create(string $kind, array $counters, int $userId, string $seed = ''): int
    {
        $text = [$this->database, 'text'];
        $counters = $text((string) \json_encode(\array_values($counters)));
        $this->database->execute("INSERT INTO $this->table (`kind`, `counters`, `seed`, `user_id`, `created`)"
            . " VALUES ({$text($kind)}, $counters, {$text($seed)}, $userId, UNIX_TIMESTAMP())");

        return (int) (FirstRow::of($this->database, 'LAST_INSERT_ID() AS `id`')['id'] ?? 0);
    }

    /**
     * @return array{id: int, kind: string, counters: string[], created: int, finished: int|null}|null
     */
    public function find(int $listId): ?array
    {
        $row = FirstRow::of($this->database, "* FROM $this->table WHERE `list_id` = $listId");

        return $row === [] ? null : [
            'id' => $listId,
            'kind' => (string) $row['kind'],
            'counters' => (array) \json_decode((string) $row['counters'], true),
            'created' => (int) $row['created'],
            'finished' => $row['finished'] === null ? null : (int) $row['finished'],
        ];
    }

    /**
     * @return array<int, array<string, int|string>> lists that are not counted whole, the latest first
     */
    public function open(): array
    {
        $found = $this->database->select("l.`list_id`, l.`kind`, l.`counters`, l.`created`, (SELECT COUNT(DISTINCT"
            . " c.`product_id`, c.`value_id`) FROM {$this->database->table('true_stock_count')} c"
            . " WHERE c.`list_id` = l.`list_id`) AS `counted` FROM $this->table l WHERE l.`finished` IS NULL"
            . ' ORDER BY l.`list_id` DESC LIMIT ' . self::MOST);
        $lists = [];
        foreach ($found as $row) {
            $lists[] = [
                'id' => (int) $row['list_id'],
                'kind' => (string) $row['kind'],
                'created' => (int) $row['created'],
                'counted' => (int) $row['counted'],
                'all' => \count((array) \json_decode((string) $row['counters'], true)),
            ];
        }

        return $lists;
    }

    /**
     * @return array<int, array{when: int, right: int, counted: int, tolerance: int}> samples that were counted whole,
     *   the oldest first
     */
    public function samples(): array
    {
        $found = $this->database->select("`finished`, `accurate`, `number`, `tolerance` FROM $this->table"
            . " WHERE `kind` = '" . self::SAMPLE . "' AND `finished` IS NOT NULL AND `number` > 0"
            . ' ORDER BY `finished` DESC, `list_id` DESC LIMIT ' . self::MOST_SAMPLES);
        $samples = [];
        foreach ($found as $row) {
            \array_unshift($samples, [
                'when' => (int) $row['finished'],
                'right' => (int) $row['accurate'],
                'counted' => (int) $row['number'],
                'tolerance' => (int) $row['tolerance'],
            ]);
        }

        return $samples;
    }

    /**
     * Once all is counted, the list is finished. Counted again later, it keeps
     * its date and gets its new figure.
     */
    public function settle(int $listId): void
    {
        $list = $this->find($listId);
        $errors = $this->errors($listId);
        $left = $list === null ? [] : \array_diff($this->existing($list['counters']), \array_keys($errors));
        if ($list === null || $left !== []) {
            return;
        }
        $right = \array_filter($errors, function (int $error): bool {
            return \abs($error) <= $this->tolerance;
        });
        $this->database->execute("UPDATE $this->table SET `finished` = COALESCE(`finished`, UNIX_TIMESTAMP()),"
            . ' `number` = ' . \count($errors) . ', `accurate` = ' . \count($right) . ", `tolerance` = $this->tolerance"
            . " WHERE `list_id` = $listId");
    }

    /**
     * By how much each number was wrong: the sum of all corrections, if it was
     * counted more than once.
     *
     * @return array<string, int> by counter
     */
    private function errors(int $listId): array
    {
        $found = $this->database->select('`product_id`, `value_id`, SUM(`change`) AS `error`'
            . " FROM {$this->database->table('true_stock_count')} WHERE `list_id` = $listId AND `change` IS NOT NULL"
            . ' GROUP BY `product_id`, `value_id`');
        $errors = [];
        foreach ($found as $row) {
            $errors[(int) $row['product_id'] . ':' . (int) $row['value_id']] = (int) $row['error'];
        }

        return $errors;
    }

    /**
     * What was deleted meanwhile cannot be counted.
     *
     * @param string[] $counters
     * @return string[]
     */
    private function existing(array $counters): array
    {
        return (new CounterChoice($this->database))->chosen($counters);
    }
}
