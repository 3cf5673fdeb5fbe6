<?php

declare(strict_types=1);

namespace TrueStock\Shop;

/**
 * The shop's database, for reading: over our own connection or the framework's.
 */
interface Database
{
    /**
     * A table's name, prefixed and quoted.
     */
    public function table(string $name): string;

    /**
     * A text as SQL has it, quoted. Never used for ids or anything unchecked.
     */
    public function text(string $text): string;

    /**
     * Asks one question; one round trip.
     *
     * @param string $select what follows SELECT
     * @return iterable<array<string, string|null>>
     */
    public function select(string $select): iterable;
}
