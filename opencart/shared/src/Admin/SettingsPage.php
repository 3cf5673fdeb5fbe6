<?php

declare(strict_types=1);

namespace TrueStock\Admin;

use TrueStock\Shop\KeptStores;
use TrueStock\Shop\Layout;
use TrueStock\Shop\ModuleSettings;
use TrueStock\Shop\Settings;
use TrueStock\Shop\ShopConfig;

/**
 * The settings page without its template: the fields to show, and what happens
 * when they are sent.
 */
final class SettingsPage
{
    /** The kind of each field, in the order of the page. */
    private const KINDS = [
        'status' => 'switch',
        'interval' => 'number',
        'interval_scarce' => 'number',
        'interval_plenty' => 'number',
        'low' => 'number',
        'disclose' => 'number',
        'on_unknown' => 'choice',
        'verify' => 'switch',
        'guard' => 'switch',
        'hold_minutes' => 'number',
        'hold_share' => 'number',
        'placeholders' => 'text',
        'rate' => 'number',
        'replica_lag' => 'number',
        'origins' => 'lines',
        'theme' => 'lines',
        'history_days' => 'number',
        'history_years' => 'number',
        'keep_history' => 'switch',
        'count_shows' => 'switch',
        'count_tolerance' => 'number',
        'mail' => 'switch',
        'mail_size' => 'number',
    ];

    /** @var object */
    private $registry;

    /** @var object OpenCart's language */
    private $language;

    /**
     * @param object $registry OpenCart's, of the admin
     */
    public function __construct($registry, Layout $layout)
    {
        $this->registry = $registry;
        $this->language = $registry->get('language');
        if ($layout->isVersion4()) {
            // 4.x does not fall back to English for languages that we lack.
            $this->language->load($layout->route, '', 'en-gb');
        }
        $registry->get('load')->language($layout->route);
    }

    /**
     * @param SettingsCheck|null $check what was entered, when it is shown again
     * @return array<int, array<string, mixed>>
     */
    public function fields(?SettingsCheck $check = null): array
    {
        $values = $check === null ? ModuleSettings::inForce($this->registry->get('config')) : $check->values;
        $errors = $check === null ? [] : $this->errors($check);
        $fields = [];
        foreach ($this->kinds() as $name => $kind) {
            [$least, $most] = Settings::RANGES[$name] ?? [null, null];
            $fields[] = [
                'kind' => $kind,
                'id' => \str_replace('_', '-', $name),
                'name' => ModuleSettings::key($name),
                'label' => $this->text("entry_$name"),
                'help' => $this->text("help_$name"),
                'value' => $values[$name],
                'least' => $least,
                'most' => $most,
                'choices' => $kind === 'choice' ? $this->choices($name) : [],
                'error' => $errors[$name] ?? '',
            ];
        }

        return $fields;
    }

    /**
     * @return array<string, string> of the fields that concern this shop
     */
    private function kinds(): array
    {
        $hidden = ShopConfig::ofFramework()->replica() === null ? ['replica_lag' => ''] : [];

        return \array_diff_key(self::KINDS, $hidden);
    }

    /**
     * Settings that are not sent keep their value.
     */
    public function check(): SettingsCheck
    {
        $typed = SettingsCheck::typed($this->registry->get('request')->post);

        return new SettingsCheck($typed + ModuleSettings::inForce($this->registry->get('config')));
    }

    /**
     * @return array<string, string> words by name of the field
     */
    public function errors(SettingsCheck $check): array
    {
        $errors = [];
        foreach ($check->wrong as $name) {
            $range = Settings::RANGES[$name] ?? null;
            $key = $range === null ? "error_$name" : 'error_number';
            $errors[$name] = \sprintf($this->text($key), ...($range ?? []));
        }

        return $errors;
    }

    public function save(SettingsCheck $check): void
    {
        $this->store($check->values + ModuleSettings::inForce($this->registry->get('config')));
    }

    /**
     * @param mixed $endpoint of a request
     * @return bool whether this is a valid choice
     */
    public function chooseEndpoint($endpoint): bool
    {
        if (!\in_array($endpoint, [ModuleSettings::STANDALONE, ModuleSettings::ROUTE], true)) {
            return false;
        }
        $values = ModuleSettings::inForce($this->registry->get('config'));
        $this->store([ModuleSettings::ENDPOINT => $endpoint] + $values);

        return true;
    }

    public function text(string $key): string
    {
        return (string) $this->language->get($key);
    }

    /**
     * @param array<string, string> $values by name
     */
    private function store(array $values): void
    {
        $this->registry->get('load')->model('setting/setting');
        $model = $this->registry->get('model_setting_setting');
        $model->editSetting(ModuleSettings::CODE, ModuleSettings::rows($values));
        (new KeptStores(ShopConfig::ofFramework()))->forget();
    }

    /**
     * @return array<int, array{value: string, text: string}>
     */
    private function choices(string $name): array
    {
        return \array_map(function (string $value) use ($name): array {
            return ['value' => $value, 'text' => $this->text("text_{$name}_$value")];
        }, SettingsCheck::CHOICES[$name]);
    }
}
