<?php

declare(strict_types=1);

namespace TrueStock\Test\Helpers;

/**
 * A server that runs beside the tests and says on stderr when it is ready.
 */
final class BackgroundProcess
{
    private const PATIENCE_SECONDS = 30;

    /** @var resource */
    private $process;

    /** @var resource */
    private $stderr;

    /** @var string its output so far */
    private $output = '';

    /**
     * @param string[] $command
     */
    public function __construct(array $command)
    {
        $nothing = ['file', '/dev/null', 'r+'];
        $pipes = [];
        $this->process = \proc_open($command, [$nothing, $nothing, ['pipe', 'w']], $pipes);
        $this->stderr = $pipes[2];
        \stream_set_blocking($this->stderr, false);
    }

    /**
     * Reads until the pattern appears.
     *
     * @return string its first group
     */
    public function waitFor(string $pattern): string
    {
        $deadline = \microtime(true) + self::PATIENCE_SECONDS;
        while (\preg_match($pattern, $this->output, $found) !== 1) {
            $readable = [$this->stderr];
            $none = null;
            \stream_select($readable, $none, $none, 1);
            $this->drain();
            $isOver = \feof($this->stderr) || \microtime(true) > $deadline;
            if ($isOver && \preg_match($pattern, $this->output) !== 1) {
                throw new \RuntimeException("A server did not start. It said:\n{$this->output}");
            }
        }

        return $found[1] ?? '';
    }

    /**
     * Reads its output; a full pipe would stop the server.
     */
    public function drain(): void
    {
        $this->output .= (string) \stream_get_contents($this->stderr);
    }

    public function stop(int $signal = \SIGTERM): void
    {
        if (\is_resource($this->process)) {
            \proc_terminate($this->process, $signal);
            \stream_set_blocking($this->stderr, true);
            // Ends when the server has closed its end, that is, has ended.
            \stream_get_contents($this->stderr);
            \proc_close($this->process);
        }
    }
}
