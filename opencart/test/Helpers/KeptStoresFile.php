<?php

declare(strict_types=1);

namespace TrueStock\Test\Helpers;

/**
 * The file in which a shop's endpoint keeps its stores and settings.
 */
final class KeptStoresFile
{
    /** @var string */
    private $file;

    public function __construct(ShopServer $server)
    {
        $this->file = "{$server->folder}/cache/true_stock_stores.json";
    }

    public function remove(): void
    {
        \is_file($this->file) && \unlink($this->file);
    }

    /**
     * As if time had passed since it was written.
     *
     * @param float $seconds below 0 as if the clock had been set back
     */
    public function age(float $seconds): void
    {
        $data = \json_decode((string) \file_get_contents($this->file), true);
        $data['time'] -= $seconds;
        \file_put_contents($this->file, \json_encode($data));
    }
}
