<?php

declare(strict_types=1);

namespace TrueStock\Shop;

/**
 * A cluster of database servers that replicate each other (Galera).
 */
final class Cluster
{
    /** Whether the server is one of several. */
    public static function isOn(Database $database): bool
    {
        try {
            $row = FirstRow::of($database, '@@GLOBAL.wsrep_on AS `is_on`');
        } catch (\Throwable $error) {
            // MySQL has no such variable.
            return false;
        }

        return (bool) (int) ($row['is_on'] ?? 0);
    }

    /**
     * Whether the other servers lack what is sold: Galera replicates InnoDB
     * alone, and the tables of 3.x are MyISAM.
     */
    public static function losesSales(Database $database): bool
    {
        if (!self::isOn($database)) {
            return false;
        }
        $table = $database->text((string) \constant('DB_PREFIX') . 'product');
        $row = FirstRow::of($database, '`ENGINE` AS `engine` FROM information_schema.TABLES'
            . " WHERE `TABLE_SCHEMA` = DATABASE() AND `TABLE_NAME` = $table");

        return \strcasecmp((string) ($row['engine'] ?? ''), 'InnoDB') !== 0;
    }
}
