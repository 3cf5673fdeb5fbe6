<?php

declare(strict_types=1);

namespace TrueStock\Shop;

/**
 * The language of a storefront.
 */
final class StoreLanguage
{
    /** @return int language_id of the storefront's own, or of the first */
    public static function id(Database $database, Settings $settings): int
    {
        $code = $database->text($settings->language());
        $row = FirstRow::of($database, "`language_id` FROM {$database->table('language')}"
            . " ORDER BY `code` = $code DESC, `language_id` LIMIT 1");

        return (int) ($row['language_id'] ?? 0);
    }
}
