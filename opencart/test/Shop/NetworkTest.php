<?php

declare(strict_types=1);

namespace TrueStock\Test\Shop;

use PHPUnit\Framework\TestCase;
use TrueStock\Shop\Network;

/**
 * Which addresses count as one.
 */
final class NetworkTest extends TestCase
{
    public function testEachAddressOfIpv4IsANetwork(): void
    {
        $this->assertNotSame(Network::of('192.0.2.7'), Network::of('192.0.2.8'));
    }

    public function testAHouseholdOfIpv6IsOneNetwork(): void
    {
        $this->assertSame(Network::of('2001:db8:0:1::7'), Network::of('2001:db8:0:1:2:3:4:5'));
        $this->assertNotSame(Network::of('2001:db8:0:1::7'), Network::of('2001:db8:0:2::7'));
    }

    public function testIpv4IsItselfWhereServersWriteItAsIpv6(): void
    {
        $this->assertSame(Network::of('192.0.2.7'), Network::of('::ffff:192.0.2.7'));
        $this->assertNotSame(Network::of('::ffff:192.0.2.7'), Network::of('::ffff:192.0.2.8'));
    }

    public function testWhatIsNoAddressIsNoNetwork(): void
    {
        $this->assertSame('', Network::of('unix:'));
        $this->assertSame('', Network::of(''));
    }
}
