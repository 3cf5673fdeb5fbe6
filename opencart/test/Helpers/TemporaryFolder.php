<?php

declare(strict_types=1);

namespace TrueStock\Test\Helpers;

/**
 * Folders that are gone when the tests end.
 */
final class TemporaryFolder
{
    public static function make(): string
    {
        // Short, because a socket's path may have 107 characters.
        $folder = \sys_get_temp_dir() . '/true-stock-' . \bin2hex(\random_bytes(4));
        \mkdir($folder, 0700);

        return $folder;
    }

    public static function remove(string $folder): void
    {
        $entries = new \RecursiveIteratorIterator(
            new \RecursiveDirectoryIterator($folder, \FilesystemIterator::SKIP_DOTS),
            \RecursiveIteratorIterator::CHILD_FIRST
        );
        foreach ($entries as $entry) {
            $path = $entry->getPathname();
            $entry->isDir() && !$entry->isLink() ? \rmdir($path) : \unlink($path);
        }
        \rmdir($folder);
    }
}
