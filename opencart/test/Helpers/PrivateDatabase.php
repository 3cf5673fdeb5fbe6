<?php

declare(strict_types=1);

namespace TrueStock\Test\Helpers;

/**
 * The database server that all tests share: a socket, no network.
 */
final class PrivateDatabase
{
    /** @var DatabaseServer */
    private static $server;

    public static function start(): void
    {
        self::$server = new DatabaseServer();
        [$certificate, $key] = self::certify();
        \file_put_contents(self::$server->folder . '/cert.pem', $certificate);
        \file_put_contents(self::$server->folder . '/key.pem', $key);
        self::launch();
    }

    /**
     * @param string[] $network options; none is reached but by the socket
     */
    public static function launch(array $network = ['--skip-networking']): void
    {
        $folder = self::$server->folder;
        self::$server->launch(\array_merge($network, ["--ssl-cert=$folder/cert.pem", "--ssl-key=$folder/key.pem"]));
    }

    public static function stop(): void
    {
        self::$server->stop();
    }

    /**
     * Ends it as a machine without memory does. With as much care as a server
     * has by default, nothing is lost that it said was written.
     */
    public static function kill(): void
    {
        self::$server->stop(\SIGKILL);
    }

    /**
     * PHP uses TLS only over TCP, so the server listens on 127.0.0.1 for a
     * while.
     *
     * @param callable(int): void $task gets the port
     */
    public static function overTcp(callable $task): void
    {
        $port = DatabaseServer::freePort();
        self::stop();
        try {
            self::launch(['--bind-address=127.0.0.1', "--port=$port"]);
            self::link()->query("CREATE USER IF NOT EXISTS 'over_tcp'@'127.0.0.1'");
            self::link()->query("GRANT ALL ON *.* TO 'over_tcp'@'127.0.0.1'");
            $task($port);
        } finally {
            self::stop();
            self::launch();
        }
    }

    public static function socket(): string
    {
        return self::$server->socket();
    }

    public static function link(): \mysqli
    {
        return self::$server->link();
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
        return self::$server->statementsDuring($task);
    }

    /**
     * The server's own certificate, as DB_SSL_CA has it: without its first and
     * last line.
     */
    public static function certificate(): string
    {
        return self::withoutFrame((string) \file_get_contents(self::$server->folder . '/cert.pem'));
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
}
