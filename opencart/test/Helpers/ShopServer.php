<?php

declare(strict_types=1);

namespace TrueStock\Test\Helpers;

/**
 * A shop's folder with config.php and our files in true-stock/, as a theme
 * developer leaves it, behind PHP's own web server.
 */
final class ShopServer
{
    /** Everything that could spoil a response is switched on. */
    private const UNKIND = [
        'display_errors=1', 'error_reporting=-1', 'html_errors=1', 'expose_php=1',
        'session.auto_start=1', 'output_buffering=0', 'log_errors=1', 'apc.enabled=0',
    ];

    private const SHARED = __DIR__ . '/../../shared';

    /** What the endpoint needs, as scripts/package.mjs has it. */
    private const PARTS = ['*.php', 'src/Endpoint/*.php', 'src/Shop/*.php', 'src/Stock/*.php'];

    /** @var string */
    public $folder;

    /** @var string host:port */
    public $host;

    /** @var BackgroundProcess */
    private $process;

    /**
     * @param string|null $config text of config.php, null for none
     * @param string $place folder below the shop's root that holds ours
     * @param string[] $ini more php.ini lines
     */
    public function __construct(?string $config, string $place = 'true-stock', array $ini = [])
    {
        $this->folder = TemporaryFolder::make();
        \mkdir("{$this->folder}/sessions");
        \mkdir("{$this->folder}/cache");
        foreach (self::files() as $file) {
            $copy = "{$this->folder}/htdocs/$place/$file";
            \is_dir(\dirname($copy)) || \mkdir(\dirname($copy), 0700, true);
            \copy(self::SHARED . "/$file", $copy);
        }
        if ($config !== null) {
            \file_put_contents("{$this->folder}/htdocs/config.php", $config);
        }
        $this->serve(\array_merge(self::UNKIND, $ini));
        \register_shutdown_function([$this, 'close']);
    }

    /** A line of config.php: with a cache folder, stores and settings are kept. */
    public const CACHE = "define('DIR_CACHE', __DIR__ . '/../cache/');";

    /** A line of php.ini: with shared memory, answers and counts are kept. */
    public const MEMORY = 'apc.enabled=1';

    /**
     * @param string[] $extra more lines of config.php
     */
    public static function config(int $family, array $extra = []): string
    {
        $lines = \array_merge([
            "define('DB_DRIVER', 'mysqli');",
            "define('DB_HOSTNAME', 'localhost');",
            "define('DB_USERNAME', 'root');",
            "define('DB_PASSWORD', '');",
            "define('DB_DATABASE', 'true_stock_$family');",
            "define('DB_PREFIX', '" . ShopTables::prefix($family) . "');",
            $family === 4 ? "define('DIR_EXTENSION', __DIR__ . '/extension/');" : '',
        ], $extra);

        return "<?php\n" . \implode("\n", $lines) . "\n";
    }

    /**
     * @param array<string, string> $headers
     */
    public function ask(
        string $query,
        array $headers = [],
        string $method = 'GET',
        string $path = '/true-stock/stock.php'
    ): HttpAnswer {
        return $this->read($this->send($query, $headers, $method, $path));
    }

    /**
     * A request that may take its time, while a test does something else.
     *
     * @param array<string, string> $headers
     * @return resource for read()
     */
    public function send(
        string $query,
        array $headers = [],
        string $method = 'GET',
        string $path = '/true-stock/stock.php'
    ) {
        $socket = \stream_socket_client("tcp://{$this->host}", $errno, $error, 10);
        $request = "$method $path?$query HTTP/1.1\r\nConnection: close\r\n";
        foreach ($headers + ['Host' => $this->host] as $name => $value) {
            $request .= "$name: $value\r\n";
        }
        \fwrite($socket, "$request\r\n");

        return $socket;
    }

    /**
     * @param resource $socket from send()
     */
    public function read($socket): HttpAnswer
    {
        $wire = (string) \stream_get_contents($socket);
        $this->process->drain();

        return new HttpAnswer($wire);
    }

    /**
     * What PHP has logged since the last call.
     */
    public function takeErrors(): string
    {
        $file = "{$this->folder}/errors.log";
        $errors = \is_file($file) ? (string) \file_get_contents($file) : '';
        \file_put_contents($file, '');

        return $errors;
    }

    /**
     * May be called again, when the tests end.
     */
    public function close(): void
    {
        $this->process->stop();
        if (\is_dir($this->folder)) {
            TemporaryFolder::remove($this->folder);
        }
    }

    /**
     * @return string[] paths below shared/
     */
    private static function files(): array
    {
        $files = [];
        foreach (self::PARTS as $part) {
            foreach (\glob(self::SHARED . "/$part") as $file) {
                $files[] = \substr($file, \strlen(self::SHARED) + 1);
            }
        }

        return $files;
    }

    /**
     * @param string[] $ini
     */
    private function serve(array $ini): void
    {
        $own = [
            "error_log={$this->folder}/errors.log",
            "session.save_path={$this->folder}/sessions",
            "sys_temp_dir={$this->folder}",
            'mysqli.default_socket=' . PrivateDatabase::socket(),
        ];
        $command = [\PHP_BINARY, '-S', '127.0.0.1:0', '-t', "{$this->folder}/htdocs"];
        foreach (\array_merge($own, $ini) as $line) {
            \array_push($command, '-d', $line);
        }
        $this->process = new BackgroundProcess($command);
        $this->host = $this->process->waitFor('~\(http://(127\.0\.0\.1:\d+)\) started~');
    }
}
