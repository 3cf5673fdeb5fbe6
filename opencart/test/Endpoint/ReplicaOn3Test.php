<?php

declare(strict_types=1);

namespace TrueStock\Test\Endpoint;

/**
 * OpenCart 3.x: MyISAM, and a limit of time on the server.
 */
final class ReplicaOn3Test extends ReplicaContract
{
    protected const FAMILY = 3;
}
