<?php

declare(strict_types=1);

namespace TrueStock\Checkout;

/**
 * The route of a payment method's controller, such as
 * extension/payment/cod/confirm (3.x) and extension/opencart/payment/cod.confirm
 * (4.x).
 */
final class PaymentRoute
{
    /** Methods by which OpenCart's own payment methods take an order. */
    private const CONFIRM = ['confirm', 'send'];

    /**
     * Parts of names of methods to which a gateway returns or reports. Midtrans
     * takes an order by process_order.
     */
    private const RETURNS = '~callback|return|success|notify|webhook|ipn|response|complete|finish|capture|paid'
        . '|process(?!_?order)|fail|cancel|3ds~i';

    /** @var string such as cod */
    public $code;

    /** @var string such as confirm; empty for what shows the payment method */
    private $method;

    private function __construct(string $code, string $method)
    {
        $this->code = $code;
        $this->method = $method;
    }

    /** @return self|null null for the route of anything else */
    public static function of(string $route): ?self
    {
        if (\preg_match('~^extension/(?:\w+/)?payment/(\w+)(?:[/.|](\w+))?$~', $route, $found) !== 1) {
            return null;
        }

        return new self($found[1], $found[2] ?? '');
    }

    /**
     * Whether a gateway may report by it: any request to a payment method, or to
     * another extension by such a name.
     */
    public static function isReport(string $route): bool
    {
        $payment = self::of($route);

        return $payment === null
            ? \preg_match('~^extension/~', $route) === 1 && \preg_match(self::RETURNS, \basename($route)) === 1
            : !$payment->isIndex();
    }

    /**
     * Several methods of one extension may have codes that begin alike.
     *
     * @param string $code of a payment method in OpenCart's session, such as cod or cod.cod
     */
    public function isOf(string $code): bool
    {
        return \strpos($code, $this->code) === 0;
    }

    /** Whether it shows the payment method, and pays nothing. */
    public function isIndex(): bool
    {
        return $this->method === '' || $this->method === 'index';
    }

    public function isConfirm(): bool
    {
        return \in_array(\strtolower($this->method), self::CONFIRM, true);
    }

    public function isReturn(): bool
    {
        return \preg_match(self::RETURNS, $this->method) === 1;
    }
}
