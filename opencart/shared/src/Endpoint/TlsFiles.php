<?php

declare(strict_types=1);

namespace TrueStock\Endpoint;

use TrueStock\Shop\ShopConfig;

/**
 * Writes DB_SSL_KEY, DB_SSL_CERT and DB_SSL_CA to the files that mysqli needs.
 *
 * OpenCart keeps their text in config.php, that of the CA without its BEGIN and
 * END lines (system/library/db/mysqli.php, tag 4.1.0.4). 3.x does not have
 * them.
 */
final class TlsFiles
{
    /** @var string[] files to remove once connected */
    private $written = [];

    /**
     * Sets up TLS if the shop uses it.
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
        // PHP 7 accepts only strings here; PHP 8 takes an empty one for a file
        // name.
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
