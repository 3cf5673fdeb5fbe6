<?php

declare(strict_types=1);

namespace TrueStock\Test\Endpoint;

/**
 * OpenCart 4.x: InnoDB.
 */
final class ReplicaOn4Test extends ReplicaContract
{
    protected const FAMILY = 4;
}
