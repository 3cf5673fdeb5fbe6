<?php

declare(strict_types=1);

namespace TrueStock\Shop;

/**
 * Reads the shop's database: over our own connection or the framework's.
 */
interface Database
{
    /**
     * A table's name, prefixed and quoted.
     */
    public function table(string $name): string;

    /**
     * A text as an SQL literal, escaped and quoted. Ids are cast to int
     * instead.
     */
    public function text(string $text): string;

    /**
     * Runs one query, in one round trip.
     *
     * @param string $select what follows SELECT
     * @return iterable<array<string, string|null>>
     */
    public function select(string $select): iterable;
}
