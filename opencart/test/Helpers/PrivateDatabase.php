<?php

declare(strict_types=1);

namespace TrueStock\Test\Helpers;

/**
 * A MariaDB server of our own: temporary data, a socket, no network.
 */
final class PrivateDatabase
{
    /** @var string */
    private static $folder;

    /** @var BackgroundProcess|null */
    private static $process;

    /** @var \mysqli|null */
    private static $link;

    public static function start(): void
    {
        self::$folder = TemporaryFolder::make();
        \register_shutdown_function(static function (): void {
            self::stop();
            TemporaryFolder::remove(self::$folder);
        });
        self::install();
        [$certificate, $key] = self::certify();
        \file_put_contents(self::$folder . '/cert.pem', $certificate);
        \file_put_contents(self::$folder . '/key.pem', $key);
        self::launch();
    }

    /**
     * @param string[] $network options; none is reached but by the socket
     */
    public static function launch(array $network = ['--skip-networking']): void
    {
        self::$process = new BackgroundProcess(\array_merge(
            ['mariadbd', '--no-defaults', '--skip-log-bin', '--skip-name-resolve'],
            $network,
            ['--innodb-buffer-pool-size=16M', '--innodb-flush-log-at-trx-commit=2'],
            ['--log-output=TABLE', '--pid-file=' . self::$folder . '/server.pid'],
            ['--socket=' . self::socket()],
            Variation::current()->server(),
            ['--ssl-cert=' . self::$folder . '/cert.pem', '--ssl-key=' . self::$folder . '/key.pem'],
            self::common()
        ));
        self::$process->waitFor('/ready for connections/');
        self::$link = self::connect(self::socket());
    }

    public static function stop(): void
    {
        self::end(\SIGTERM);
    }

    /**
     * Ends it as a machine without memory does. With as much care as a server
     * has by default, nothing is lost that it said was written.
     */
    public static function kill(): void
    {
        self::end(\SIGKILL);
    }

    private static function end(int $signal): void
    {
        if (self::$process !== null) {
            self::$process->stop($signal);
            self::$process = null;
        }
    }

    /**
     * PHP uses TLS only over TCP, so the server listens on 127.0.0.1 for a
     * while.
     *
     * @param callable(int): void $task gets the port
     */
    public static function overTcp(callable $task): void
    {
        $probe = \stream_socket_server('tcp://127.0.0.1:0');
        $port = (int) \substr((string) \strrchr(\stream_socket_get_name($probe, false), ':'), 1);
        \fclose($probe);
        self::stop();
        try {
            self::launch(['--bind-address=127.0.0.1', "--port=$port"]);
            self::$link->query("CREATE USER IF NOT EXISTS 'over_tcp'@'127.0.0.1'");
            self::$link->query("GRANT ALL ON *.* TO 'over_tcp'@'127.0.0.1'");
            $task($port);
        } finally {
            self::stop();
            self::launch();
        }
    }

    public static function socket(): string
    {
        return self::$folder . '/s';
    }

    public static function link(): \mysqli
    {
        return self::$link;
    }

    /** Another connection, as another request has it. */
    public static function connect(string $socket): \mysqli
    {
        \mysqli_report(\MYSQLI_REPORT_ERROR | \MYSQLI_REPORT_STRICT);
        $link = new \mysqli('localhost', 'root', '', '', 0, $socket);
        $link->set_charset(Variation::current()->connectionCharset());

        return $link;
    }

    /**
     * Connections, the last of which has a number that one had before the
     * server started again.
     *
     * @return \mysqli[]
     */
    public static function connectUpTo(int $number): array
    {
        $links = [];
        do {
            $links[] = $link = self::connect(self::socket());
        } while ($link->thread_id < $number);

        return $links;
    }

    /**
     * Statements that other connections send while the task runs.
     *
     * @return string[] such as "Connect …" and "Query SELECT …", in order
     */
    public static function statementsDuring(callable $task): array
    {
        self::$link->query('TRUNCATE mysql.general_log');
        self::$link->query('SET GLOBAL general_log = 1');
        $task();
        self::$link->query('SET GLOBAL general_log = 0');
        $rows = self::$link->query(
            "SELECT CONCAT(command_type, ' ', CONVERT(argument USING utf8mb4)) FROM mysql.general_log"
            . " WHERE thread_id <> CONNECTION_ID() AND command_type <> 'Quit'"
        );

        return \array_column($rows->fetch_all(), 0);
    }

    /**
     * The server's own certificate, as DB_SSL_CA has it: without its first and
     * last line.
     */
    public static function certificate(): string
    {
        return self::withoutFrame((string) \file_get_contents(self::$folder . '/cert.pem'));
    }

    public static function strangersCertificate(): string
    {
        return self::withoutFrame(self::certify()[0]);
    }

    private static function withoutFrame(string $certificate): string
    {
        return \trim((string) \preg_replace('/-----[A-Z ]+-----/', '', $certificate));
    }

    /**
     * @return string[] a certificate that signs itself, and its key
     */
    private static function certify(): array
    {
        $key = \openssl_pkey_new(['private_key_bits' => 2048]);
        $request = \openssl_csr_new(['commonName' => '127.0.0.1'], $key);
        \openssl_x509_export(\openssl_csr_sign($request, null, $key, 2), $certificate);
        \openssl_pkey_export($key, $keyText);

        return [$certificate, $keyText];
    }

    private static function install(): void
    {
        $command = \array_merge(
            ['mariadb-install-db', '--no-defaults', '--skip-test-db'],
            ['--auth-root-authentication-method=normal'],
            self::common()
        );
        \exec(\implode(' ', \array_map('escapeshellarg', $command)) . ' 2>&1', $output, $status);
        if ($status !== 0) {
            throw new \RuntimeException("mariadb-install-db failed:\n" . \implode("\n", $output));
        }
    }

    /**
     * @return string[]
     */
    private static function common(): array
    {
        $user = \posix_getpwuid(\posix_geteuid())['name'];

        // A server that starts deletes what others have in a shared folder.
        return ['--datadir=' . self::$folder . '/data', '--tmpdir=' . self::$folder, '--user=' . $user];
    }
}
