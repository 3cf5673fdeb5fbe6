<?php

declare(strict_types=1);

namespace TrueStock\Shop;

/**
 * A store with its settings.
 */
final class Store
{
    /** @var int */
    public $storeId;

    /** @var Settings */
    public $settings;

    public function __construct(int $storeId, Settings $settings)
    {
        $this->storeId = $storeId;
        $this->settings = $settings;
    }
}
