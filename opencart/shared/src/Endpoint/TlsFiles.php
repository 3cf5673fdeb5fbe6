<?php

declare(strict_types=1);

namespace TrueStock\Endpoint;

use TrueStock\Shop\ShopConfig;

/**
 * DB_SSL_KEY, DB_SSL_CERT and DB_SSL_CA as the files that mysqli wants.
 *
 * OpenCart keeps the text itself in config.php, the CA without its BEGIN and
 * END lines (system/library/db/mysqli.php, tag 4.1.0.4). 3.x has none of them.
 */
final class TlsFiles
{
    /** @var string[] files to remove after the connection stands */
    private $written = [];

    /**
     * Sets up TLS where the shop asks for it.
     *
     * @return int flags for mysqli::real_connect
     */
    public function apply(\mysqli $link, ShopConfig $config): int
    {
        $authority = $config->text('DB_SSL_CA');
        if ($authority !== '' && \strpos($authority, '-----BEGIN') === false) {
            $authority = "-----BEGIN CERTIFICATE-----\n$authority\n-----END CERTIFICATE-----\n";
        }
        $texts = [$config->text('DB_SSL_KEY'), $config->text('DB_SSL_CERT'), $authority];
        if (\implode('', $texts) === '') {
            return 0;
        }
        // PHP 7 takes only text here, PHP 8 takes an empty text for a file.
        $none = \PHP_VERSION_ID < 80000 ? '' : null;
        [$key, $certificate, $authority] = \array_map(function (string $text) use ($none) {
            return $text === '' ? $none : $this->write($text);
        }, $texts);
        $link->ssl_set($key, $certificate, $authority, $none, $none);

        return \MYSQLI_CLIENT_SSL;
    }

    public function remove(): void
    {
        \array_map('unlink', $this->written);
        $this->written = [];
    }

    private function write(string $text): string
    {
        $file = (string) \tempnam(\sys_get_temp_dir(), 'true-stock-');
        \file_put_contents($file, $text);
        $this->written[] = $file;

        return $file;
    }
}
