<?php

declare(strict_types=1);

namespace TrueStock\Shop;

/**
 * The shop's config.php: its database, and its version of OpenCart.
 *
 * Read as constants, like OpenCart does: some shops define them in other files
 * that config.php includes.
 */
final class ShopConfig
{
    /** How many folders to search, from that of stock.php upwards. */
    private const MOST_LEVELS = 5;

    /** @var int folders between stock.php and config.php; 1 for /true-stock/ */
    public $levels;

    private function __construct(int $levels)
    {
        $this->levels = $levels;
    }

    /**
     * @param string[] $folders where to start. A symbolic link to our folder
     *   has two: its place in the shop and its target
     * @return self|null null when no config.php above them is OpenCart's
     */
    public static function find(array $folders): ?self
    {
        foreach (\array_unique($folders) as $folder) {
            for ($levels = 0; $levels < self::MOST_LEVELS; $levels++) {
                if (self::defines($folder . '/config.php')) {
                    return new self($levels);
                }
                $folder = \dirname($folder);
            }
        }

        return null;
    }

    /**
     * Inside OpenCart, config.php is loaded already.
     */
    public static function ofFramework(): self
    {
        return new self(0);
    }

    private static function defines(string $file): bool
    {
        if (\is_file($file)) {
            require_once $file;
        }

        return \defined('DB_HOSTNAME') && \defined('DB_DATABASE') && \defined('DB_PREFIX');
    }

    /**
     * A constant of config.php as text, or the default when it is not defined.
     */
    public function text(string $constant, string $default = ''): string
    {
        return \defined($constant) ? (string) \constant($constant) : $default;
    }

    /** Names the shop among those of its database server, in every process the same. */
    public function shop(): string
    {
        return $this->text('DB_DATABASE') . '|' . $this->text('DB_PREFIX');
    }

    /**
     * Host and TCP port of the database. 3.x before 3.0.3 and hand-made files
     * omit the port or leave it empty.
     *
     * @return array{0: string, 1: int}
     */
    public function primary(): array
    {
        return [$this->text('DB_HOSTNAME'), (int) $this->text('DB_PORT') ?: 3306];
    }

    /**
     * The same of its replica, which takes the same user; null without one.
     * OpenCart has no such constants: the owner adds them.
     *
     * @return array{0: string, 1: int}|null
     */
    public function replica(): ?array
    {
        $host = $this->text('DB_REPLICA_HOSTNAME');

        return $host === '' ? null : [$host, (int) $this->text('DB_REPLICA_PORT') ?: $this->primary()[1]];
    }

    /**
     * 4.x cannot run without DIR_EXTENSION (read by
     * catalog/controller/startup/extension.php, tags 4.0.0.0 to 4.1.0.4); 3.x
     * does not have it.
     */
    public function isVersion4(): bool
    {
        return \defined('DIR_EXTENSION');
    }
}
