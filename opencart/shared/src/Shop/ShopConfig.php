<?php

declare(strict_types=1);

namespace TrueStock\Shop;

/**
 * The shop's own config.php: where its database is, and which OpenCart it is.
 *
 * Read as constants, as OpenCart itself does, because shops define them in
 * files of their own that config.php includes.
 */
final class ShopConfig
{
    /** Folders to look in, counted from the one that holds stock.php. */
    private const MOST_LEVELS = 5;

    /** @var int folders between stock.php and config.php; 1 for /true-stock/ */
    public $levels;

    private function __construct(int $levels)
    {
        $this->levels = $levels;
    }

    /**
     * @param string[] $folders starting points. A folder that is linked into the
     *   shop has two: its place in the shop, and its real one
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
     * Inside OpenCart config.php was read long ago.
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
     * A constant of config.php as text; the default where this shop has none.
     */
    public function text(string $constant, string $default = ''): string
    {
        return \defined($constant) ? (string) \constant($constant) : $default;
    }

    /**
     * TCP port. 3.x before 3.0.3 and hand-made files leave it out or empty.
     */
    public function port(): int
    {
        return (int) $this->text('DB_PORT') ?: 3306;
    }

    /**
     * 4.x cannot run without DIR_EXTENSION (read by
     * catalog/controller/startup/extension.php, tags 4.0.0.0 to 4.1.0.4); 3.x
     * has never had it.
     */
    public function isVersion4(): bool
    {
        return \defined('DIR_EXTENSION');
    }
}
