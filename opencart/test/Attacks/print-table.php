<?php

/**
 * Prints who can buy while a rival attacks, as a table of Markdown.
 */

declare(strict_types=1);

use TrueStock\Test\Attacks\Attack;
use TrueStock\Test\Attacks\Day;

require_once __DIR__ . '/../bootstrap.php';

$percent = static function (float $share): string {
    return \sprintf('%.1f %%', 100 * $share);
};
echo "| a rival's attack for 24 hours | could buy | if unpaid time did not count |\n| --- | ---: | ---: |\n";
foreach (\array_merge(Attack::ofOne(), Attack::ofMany()) as $attack) {
    $shares = [(new Day($attack))->run(true), (new Day($attack))->run(false)];
    echo "| $attack->name | ", \implode(' | ', \array_map($percent, $shares)), " |\n";
}
