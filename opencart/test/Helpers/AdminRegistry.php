<?php

declare(strict_types=1);

namespace TrueStock\Test\Helpers;

/**
 * OpenCart's registry as a page of the admin has it, with a shop of two orders
 * in review and one that was prevented. Plays each of its own objects.
 */
final class AdminRegistry
{
    /** @var string[] what the database was asked */
    public $statements = [];

    /** @var array<string, string> */
    public $get = ['route' => 'extension/module/true_stock'];

    /** @var array<string, string> */
    public $data = ['user_token' => 't'];

    /** @var string[] */
    private $routes;

    /** @var array<string, string> settings of ours, by name */
    private $settings;

    /**
     * @param string[] $routes that the user may access
     * @param array<string, string> $settings of ours, by name
     */
    public function __construct(array $routes, array $settings = [])
    {
        $this->routes = $routes;
        $this->settings = $settings + ['holds' => '1', 'review_status' => '9'];
    }

    public function getId(): string
    {
        return '7';
    }

    public function escape(string $text): string
    {
        return $text;
    }

    /**
     * @return mixed an object of OpenCart's, or a setting
     */
    public function get(string $name)
    {
        return \in_array($name, ['db', 'user', 'url', 'session', 'config', 'request', 'cache'], true)
            ? $this
            : $this->settings[\str_replace('module_true_stock_', '', $name)] ?? null;
    }

    /**
     * @param mixed $value for the cache
     */
    public function set(string $name, $value): void
    {
    }

    public function hasPermission(string $kind, string $route): bool
    {
        return $kind === 'access' && \in_array($route, $this->routes, true);
    }

    public function link(string $route, string $arguments): string
    {
        return "index.php?route=$route&amp;$arguments";
    }

    public function query(string $sql): object
    {
        $this->statements[] = $sql;

        if (\strpos($sql, 'wsrep_on') !== false) {
            return (object) ['rows' => [['is_on' => $this->settings['cluster'] ?? '0']]];
        }
        if (\strpos($sql, 'information_schema') !== false) {
            return (object) ['rows' => [['engine' => $this->settings['engine'] ?? 'InnoDB']]];
        }

        return (object) ['rows' => self::rows($sql)];
    }

    public function countAffected(): int
    {
        return 1;
    }

    /**
     * @return array<int, array<string, mixed>>
     */
    private static function rows(string $sql): array
    {
        if (\strpos($sql, 'COUNT(') !== false) {
            return [['count' => '2']];
        }
        if (\strpos($sql, 'firstname') !== false) {
            $order = ['firstname' => 'Ada', 'lastname' => 'Lovelace', 'total' => '9.5', 'currency_code' => 'EUR'];
            return [$order + ['order_id' => '8', 'date_modified' => '2026-07-01 12:00:00']];
        }
        $prevented = ['product_id' => '30', 'order_id' => '7', 'kind' => 'unsure', 'logged' => '1', 'name' => 'Cup'];

        return \strpos($sql, 'true_stock_log') !== false ? [$prevented] : [];
    }
}
