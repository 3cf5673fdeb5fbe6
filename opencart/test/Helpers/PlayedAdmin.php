<?php

declare(strict_types=1);

namespace TrueStock\Test\Helpers;

/**
 * OpenCart's registry as an installation in the admin has it, and each of its
 * own objects.
 */
final class PlayedAdmin
{
    /** @var string[] */
    public $routes = [];

    /** @var string[] */
    public $statements = [];

    /** @var array<int, array{int, string, string}> permissions that were given */
    public $added = [];

    /** @var array<string, string> */
    public $data = ['user_token' => 't'];

    /** @var array<string, mixed> */
    private $kept = [];

    /**
     * @param string $key of the registry, of the cache, of a setting, or of a text
     * @return mixed
     */
    public function get(string $key)
    {
        $objects = ['cache', 'config', 'db', 'language', 'load', 'model_user_user_group', 'session', 'url', 'user'];
        if (\in_array($key, $objects, true)) {
            return $this;
        }

        return \strpos($key, 'true_stock') !== false ? $this->kept[$key] ?? null : $key;
    }

    /**
     * @param mixed $value
     */
    public function set(string $key, $value): void
    {
        $this->kept[$key] = $value;
    }

    public function delete(string $key): void
    {
        unset($this->kept[$key]);
    }

    public function load(string ...$file): void
    {
    }

    public function model(string $route): void
    {
    }

    public function hasPermission(string $type, string $route): bool
    {
        return \in_array([1, $type, $route], $this->added, true) || \in_array($route, $this->routes, true);
    }

    public function getGroupId(): string
    {
        return '1';
    }

    public function addPermission(int $group, string $type, string $route): void
    {
        $this->added[] = [$group, $type, $route];
    }

    public function link(string $route, string $arguments): string
    {
        return "index.php?route=$route&amp;$arguments";
    }

    public function escape(string $text): string
    {
        return $text;
    }

    public function query(string $sql): object
    {
        $this->statements[] = $sql;
        $plenty = [['product_id' => '30', 'value_id' => '0']];

        return (object) ['rows' => \preg_match('/^SELECT \* .*plenty/', $sql) === 1 ? $plenty : []];
    }

    public function countAffected(): int
    {
        return 0;
    }
}
