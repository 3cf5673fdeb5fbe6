<?php

declare(strict_types=1);

namespace TrueStock\Audit;

/**
 * What reports say, in the languages of the extension: where OpenCart's own
 * language files cannot be reached, as on a command line.
 */
final class ReportWords
{
    private const ENGLISH = 'en-gb';

    /**
     * @param string $code of a language, de-de
     * @return array<string, string> by key; English for what a language lacks
     */
    public static function of(string $code): array
    {
        return self::read(\strtolower($code)) + self::read(self::ENGLISH);
    }

    /**
     * @param object $config OpenCart's "config", which has get()
     * @return array<string, string> of the admin
     */
    public static function ofAdmin($config): array
    {
        foreach (['config_language_admin', 'config_admin_language', 'config_language'] as $key) {
            $code = $config->get($key);
            if (\is_string($code) && $code !== '') {
                return self::of($code);
            }
        }

        return self::of(self::ENGLISH);
    }

    /**
     * @return array<string, string>
     */
    private static function read(string $code): array
    {
        $file = \dirname(__DIR__, 2) . "/language/$code.php";
        $_ = [];
        if (\preg_match('/^[a-z]{2}-[a-z]{2}$/D', $code) === 1 && \is_file($file)) {
            require $file;
        }

        return $_;
    }
}
