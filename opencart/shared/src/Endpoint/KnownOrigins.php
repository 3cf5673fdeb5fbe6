<?php

declare(strict_types=1);

namespace TrueStock\Endpoint;

use TrueStock\Shop\ShopConfig;
use TrueStock\Shop\StoreFinder;

/**
 * Keeps the origins that each store lists in a file of OpenCart's cache folder,
 * for responses that come before the database, or without it.
 */
final class KnownOrigins
{
    private const NAME = 'true_stock_origins.json';

    /** @var string empty where the shop has no cache folder */
    private $file;

    public function __construct(ShopConfig $config)
    {
        $folder = $config->text('DIR_CACHE');
        $this->file = $folder === '' ? '' : \rtrim($folder, '/') . '/' . self::NAME;
    }

    /**
     * Writes the file when something has changed. A shop without other origins
     * has no file.
     *
     * @param array<int, string[]> $addresses by store
     * @param array<int, string[]> $origins by store, the default store's too
     */
    public function keep(array $addresses, array $origins): void
    {
        if ($this->file === '') {
            return;
        }
        $isNeeded = \array_filter($origins) !== [];
        $text = (string) \json_encode(['addresses' => $addresses, 'origins' => $origins]);
        if (!$isNeeded) {
            $this->forget();
        } elseif ($text !== $this->text()) {
            $this->write($text);
        }
    }

    /** The folder may be read-only: then there is no file either. */
    public function forget(): void
    {
        if ($this->file !== '' && \is_file($this->file)) {
            @\unlink($this->file);
        }
    }

    /**
     * @param string $address host/path/ of the shop, from StoreFinder::address
     * @return string[] none where nothing is kept
     */
    public function of(string $address): array
    {
        $kept = \json_decode($this->text(), true);
        if (!\is_array($kept)) {
            return [];
        }
        $origins = (array) ($kept['origins'] ?? []);

        return (array) ($origins[StoreFinder::find($address, (array) ($kept['addresses'] ?? []))] ?? $origins[0] ?? []);
    }

    private function text(): string
    {
        return $this->file !== '' && \is_file($this->file) ? (string) @\file_get_contents($this->file) : '';
    }

    /** Renamed when it is whole: another request may read it meanwhile. */
    private function write(string $text): void
    {
        $part = $this->file . '.' . \getmypid();
        if (@\file_put_contents($part, $text) === \strlen($text)) {
            @\rename($part, $this->file);
        }
    }
}
