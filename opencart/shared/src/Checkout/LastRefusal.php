<?php

declare(strict_types=1);

namespace TrueStock\Checkout;

/**
 * The refusal of the shopper's last attempt to pay, kept in the session: a page
 * that takes every response for success then shows "Your order has been placed"
 * (template extension/payment/free_checkout, tag 3.0.5.1).
 */
final class LastRefusal
{
    private const KEY = 'true_stock_refused';

    /** @var object OpenCart's session */
    private $session;

    /**
     * @param object $session
     */
    public function __construct($session)
    {
        $this->session = $session;
    }

    /**
     * @param string $html what the shopper was told
     */
    public function remember(string $html): void
    {
        $this->session->data[self::KEY] = ['order' => $this->orderId(), 'message' => $html];
    }

    /** The shopper may pay now, or has paid. */
    public function forget(): void
    {
        unset($this->session->data[self::KEY]);
    }

    /** @return string|null HTML; null if nothing was refused since */
    public function message(): ?string
    {
        $refused = $this->session->data[self::KEY] ?? null;

        return \is_array($refused) && $refused['order'] === $this->orderId() ? $refused['message'] : null;
    }

    private function orderId(): int
    {
        return (int) ($this->session->data['order_id'] ?? 0);
    }
}
