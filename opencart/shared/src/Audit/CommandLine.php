<?php

declare(strict_types=1);

namespace TrueStock\Audit;

use TrueStock\Counting\CountTables;
use TrueStock\Ledger\Ledger;
use TrueStock\Ledger\LedgerTables;
use TrueStock\Ledger\Orders;
use TrueStock\Shop\ModuleSettings;
use TrueStock\Shop\ShopConfig;

/**
 * What cli.php does: for a host's cron, and for whoever wants the facts of a
 * shop. Stock is of the whole shop, so nothing here asks for a store.
 */
final class CommandLine
{
    private const FINE = 0;
    private const FAILED = 1;
    private const WRONG_USE = 2;

    private const USAGE = <<<'TEXT'
        Usage: php cli.php COMMAND

          facts --json   Prints the facts of all stock numbers as one JSON document,
                         for true-stock/audit: {"today": "YYYY-MM-DD", "counters": [...]}
          settings --json
                         Prints the settings that make numbers false, with the orders
                         that show it
          reconcile      Compares all stock numbers with the ledger, writes down what
                         nothing explains, and prints it; judges the shop, and sends the
                         owner's mail, if it is on
          --help         Prints this

        Stock is of the whole shop: there is no option for a store.
        Exit codes: 0 done, 1 failed, 2 wrong use.

        TEXT;

    private const FLAGS = \JSON_UNESCAPED_SLASHES | \JSON_UNESCAPED_UNICODE | \JSON_INVALID_UTF8_SUBSTITUTE
        | \JSON_THROW_ON_ERROR;

    /** @var string[] folders where config.php is looked for, and above */
    private $folders;

    /** @var resource */
    private $out;

    /** @var resource */
    private $errors;

    /**
     * @param string[] $folders
     * @param resource $out
     * @param resource $errors
     */
    public function __construct(array $folders, $out, $errors)
    {
        $this->folders = $folders;
        $this->out = $out;
        $this->errors = $errors;
    }

    /**
     * @param string[] $arguments without the name of the script
     * @return int exit code
     */
    public function run(array $arguments): int
    {
        if (\in_array($arguments, [['--help'], ['-h'], ['help']], true)) {
            \fwrite($this->out, self::USAGE);

            return self::FINE;
        }
        $commands = ['facts --json' => 'facts', 'settings --json' => 'settings', 'reconcile' => 'reconcile'];
        $command = $commands[\implode(' ', $arguments)] ?? null;
        if ($command === null) {
            \fwrite($this->errors, self::USAGE);

            return self::WRONG_USE;
        }
        try {
            $this->$command();

            return self::FINE;
        } catch (\Throwable $error) {
            \fwrite($this->errors, "True Stock: {$error->getMessage()}\n");

            return self::FAILED;
        }
    }

    private function facts(): void
    {
        $config = $this->config();
        $database = new OwnDatabase($config);
        $facts = new Facts($database, new StoredSettings($database), $config->isVersion4());
        $this->write('{"today":' . \json_encode($facts->today(), self::FLAGS) . ',"counters":[');
        $separator = "\n";
        foreach ($facts->counters(new OwnDatabase($config, true)) as $counter) {
            $this->write($separator . \json_encode($counter, self::FLAGS));
            $separator = ",\n";
        }
        $this->write("\n]}\n");
    }

    private function settings(): void
    {
        $database = new OwnDatabase($this->config());
        $this->write(\json_encode($this->findings($database), self::FLAGS) . "\n");
    }

    /**
     * @return array<int, array<string, mixed>>
     */
    private function findings(OwnDatabase $database): array
    {
        $settings = new StoredSettings($database);

        return (new SettingFindings($database, $settings))->rows(ReportWords::ofAdmin($settings));
    }

    private function reconcile(): void
    {
        $config = $this->config();
        $database = new OwnDatabase($config);
        $settings = new StoredSettings($database);
        if ($settings->get(ModuleSettings::key(ModuleSettings::LEDGER)) !== LedgerTables::VERSION) {
            throw new \RuntimeException('This shop has no ledger: the extension is not installed.');
        }
        $ledger = new Ledger($database, $config->shop(), [new Orders($database, $settings), 'isDone']);
        $found = (new LedgerLook($database, $ledger, $settings))->run();
        foreach ($found as $line) {
            $this->write("$line\n");
        }
        $number = \count($found);
        $this->write($number === 1 ? "1 unexplained change.\n" : "$number unexplained changes.\n");
        if ($settings->get(ModuleSettings::key(ModuleSettings::COUNTS)) === CountTables::VERSION) {
            $this->watch($database, $settings, $config);
        }
    }

    private function watch(OwnDatabase $database, StoredSettings $settings, ShopConfig $config): void
    {
        if (!(new Watch($database, $settings, $config))->run(false)) {
            return;
        }
        foreach ($this->findings($database) as $finding) {
            $orders = $finding['orders'] === [] ? '' : ' (' . \implode(', ', $finding['orders']) . ')';
            $this->write("{$finding['title']}: {$finding['sentence']}$orders\n");
        }
    }

    /**
     * @throws \RuntimeException
     */
    private function config(): ShopConfig
    {
        $config = ShopConfig::find($this->folders);
        if ($config === null) {
            throw new \RuntimeException('No OpenCart config.php was found above this folder.');
        }

        return $config;
    }

    private function write(string $text): void
    {
        if (@\fwrite($this->out, $text) !== \strlen($text)) {
            throw new \RuntimeException('The output could not be written.');
        }
    }
}
