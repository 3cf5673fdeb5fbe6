<?php

declare(strict_types=1);

namespace TrueStock\Audit;

use TrueStock\Shop\Database;
use TrueStock\Shop\ModuleSettings;

/**
 * The settings of the default store, as the framework's "config" has them: for
 * code that runs outside of it.
 */
final class StoredSettings
{
    /** Besides our own. */
    private const KEYS = [
        'config_timezone',
        'config_language',
        'config_language_catalog',
        'config_processing_status',
        'config_complete_status',
        'config_fraud_status_id',
        'config_void_status_id',
        'config_admin_language',
        'config_language_admin',
        'config_name',
        'config_email',
        'config_mail_engine',
        'config_mail_parameter',
        'config_mail_smtp_hostname',
        'config_mail_smtp_username',
        'config_mail_smtp_password',
        'config_mail_smtp_port',
        'config_mail_smtp_timeout',
    ];

    /** @var array<string, mixed> by key */
    private $values = [];

    public function __construct(Database $database)
    {
        $keys = \implode(', ', \array_map([$database, 'text'], self::KEYS));
        $own = \str_replace('_', '\\_', ModuleSettings::CODE);
        $found = $database->select("`key`, `value`, `serialized` FROM {$database->table('setting')}"
            . " WHERE `store_id` = 0 AND (`key` IN ($keys) OR `key` LIKE '$own\\_%')");
        foreach ($found as $row) {
            $value = (string) $row['value'];
            $this->values[$row['key']] = (int) $row['serialized'] === 1 ? \json_decode($value, true) : $value;
        }
    }

    /**
     * @return mixed null for none
     */
    public function get(string $key)
    {
        return $this->values[$key] ?? null;
    }
}
