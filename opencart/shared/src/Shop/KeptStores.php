<?php

declare(strict_types=1);

namespace TrueStock\Shop;

/**
 * Keeps the stores with their settings in a file of OpenCart's cache folder: for
 * two seconds they save the first query, as long as any cache may keep an
 * answer. Of any age, they tell which sites may read a response that comes
 * before the database, or without it.
 */
final class KeptStores
{
    private const NAME = 'true_stock_stores.json';

    private const MOST_SECONDS = 2;

    /** @var string empty where the shop has no cache folder */
    private $file;

    public function __construct(ShopConfig $config)
    {
        $folder = $config->text('DIR_CACHE');
        $this->file = $folder === '' ? '' : \rtrim($folder, '/') . '/' . self::NAME;
    }

    /** Null where they are too old, or nothing is kept. */
    public function fresh(float $now): ?Stores
    {
        $data = $this->data();
        $age = $now - (float) ($data['time'] ?? 0);

        // Below 0 after the clock was set back.
        return $age >= 0 && $age < self::MOST_SECONDS ? Stores::ofData($data) : null;
    }

    public function ofAnyAge(): ?Stores
    {
        return Stores::ofData($this->data());
    }

    /**
     * @param float $time when they were read, in epoch seconds
     */
    public function keep(Stores $stores, float $time): void
    {
        if ($this->file === '') {
            return;
        }
        $text = \json_encode(['time' => $time] + $stores->data(), \JSON_INVALID_UTF8_SUBSTITUTE);
        // Renamed when it is whole: another request may read it meanwhile. The
        // folder may be read-only: then there is no file.
        $part = $this->file . '.' . \getmypid();
        if (@\file_put_contents($part, $text) === \strlen((string) $text)) {
            @\rename($part, $this->file);
        }
    }

    /** After a change of settings, and when the extension is removed. */
    public function forget(): void
    {
        $this->file !== '' && \is_file($this->file) && @\unlink($this->file);
        KeptAnswers::forget();
    }

    /**
     * @return mixed
     */
    private function data()
    {
        $text = $this->file !== '' && \is_file($this->file) ? @\file_get_contents($this->file) : false;

        return $text === false ? null : \json_decode($text, true);
    }
}
