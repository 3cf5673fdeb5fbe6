<?php

declare(strict_types=1);

namespace TrueStock\Test\Helpers;

/**
 * OpenCart's registry in the shop, without a database behind it. Plays most of
 * its own objects.
 */
final class CatalogRegistry
{
    /** @var array<string, mixed> settings */
    public $settings = ['module_true_stock_status' => '1'];

    /** @var array<string, mixed> of the session */
    public $data = [];

    /** @var array<string, mixed> */
    public $get = [];

    /** @var array<string, mixed> */
    public $post = [];

    /** @var array<string, mixed> */
    public $server = [];

    /** @var string of the response */
    public $output = '';

    /** @var array<string, object> */
    private $objects = [];

    /**
     * @return mixed an object of OpenCart's, or a setting
     */
    public function get(string $name)
    {
        return $this->objects[$name] ?? $this->settings[$name]
            ?? (\in_array($name, ['session', 'request', 'response', 'config'], true) ? $this : null);
    }

    public function set(string $name, object $object): void
    {
        $this->objects[$name] = $object;
    }

    public function getOutput(): string
    {
        return $this->output;
    }

    public function setOutput(string $output): void
    {
        $this->output = $output;
    }
}
