<?php

declare(strict_types=1);

namespace TrueStock\Test\Helpers;

/**
 * A MariaDB server of our own: temporary data, and a socket. It goes away with
 * this process.
 */
final class DatabaseServer
{
    /** @var string */
    public $folder;

    /** @var BackgroundProcess|null */
    private $process;

    /** @var \mysqli|null */
    private $link;

    public function __construct()
    {
        $this->folder = TemporaryFolder::make();
        \register_shutdown_function(function (): void {
            $this->stop();
            TemporaryFolder::remove($this->folder);
        });
        $this->install();
    }

    /**
     * @param string[] $options of the network, and more
     */
    public function launch(array $options = ['--skip-networking']): void
    {
        $this->process = new BackgroundProcess(\array_merge(
            ['mariadbd', '--no-defaults', '--skip-log-bin', '--skip-name-resolve'],
            ['--innodb-buffer-pool-size=16M', '--innodb-flush-log-at-trx-commit=2'],
            ['--log-output=TABLE', "--pid-file=$this->folder/server.pid", '--socket=' . $this->socket()],
            Variation::current()->server(),
            $options,
            $this->common()
        ));
        $this->process->waitFor('/ready for connections/');
        $this->link = PrivateDatabase::connect($this->socket());
    }

    public function stop(int $signal = \SIGTERM): void
    {
        if ($this->process !== null) {
            $this->process->stop($signal);
            $this->process = null;
        }
    }

    public function socket(): string
    {
        return "$this->folder/s";
    }

    public function link(): \mysqli
    {
        return $this->link;
    }

    /**
     * Statements that other connections send while the task runs.
     *
     * @return string[] such as "Connect …" and "Query SELECT …", in order
     */
    public function statementsDuring(callable $task): array
    {
        $this->link->query('TRUNCATE mysql.general_log');
        $this->link->query('SET GLOBAL general_log = 1');
        $task();
        $this->link->query('SET GLOBAL general_log = 0');
        $rows = $this->link->query(
            "SELECT CONCAT(command_type, ' ', CONVERT(argument USING utf8mb4)) FROM mysql.general_log"
            . " WHERE thread_id <> CONNECTION_ID() AND command_type <> 'Quit'"
        );

        return \array_column($rows->fetch_all(), 0);
    }

    /** A TCP port of 127.0.0.1 that nothing listens on at this moment. */
    public static function freePort(): int
    {
        $probe = \stream_socket_server('tcp://127.0.0.1:0');
        $port = (int) \substr((string) \strrchr(\stream_socket_get_name($probe, false), ':'), 1);
        \fclose($probe);

        return $port;
    }

    private function install(): void
    {
        $command = \array_merge(
            ['mariadb-install-db', '--no-defaults', '--skip-test-db'],
            ['--auth-root-authentication-method=normal'],
            $this->common()
        );
        \exec(\implode(' ', \array_map('escapeshellarg', $command)) . ' 2>&1', $output, $status);
        if ($status !== 0) {
            throw new \RuntimeException("mariadb-install-db failed:\n" . \implode("\n", $output));
        }
    }

    /**
     * @return string[]
     */
    private function common(): array
    {
        $user = \posix_getpwuid(\posix_geteuid())['name'];

        // A server that starts deletes what others have in a shared folder.
        return ["--datadir=$this->folder/data", "--tmpdir=$this->folder", "--user=$user"];
    }
}
