<?php

declare(strict_types=1);

namespace TrueStock\Cart;

/**
 * Tells a shopper on the cart page what happened. Not with OpenCart's own
 * session error: up to 4.0, a cart with a line that lacks stock does not show
 * it.
 */
final class CartNotice
{
    private const KEY = 'true_stock_reason';

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
     * @param string $html shown on the next view of the cart
     */
    public function leave(string $html): void
    {
        $this->session->data[self::KEY] = $html;
    }

    /** @return string|null HTML for the next view of the cart page */
    public function waiting(): ?string
    {
        return $this->session->data[self::KEY] ?? null;
    }

    /**
     * @param array<string, mixed> $data data of the view that shows warnings
     */
    public function show(array &$data): void
    {
        if (isset($this->session->data[self::KEY])) {
            $data['error_warning'] = $this->session->data[self::KEY];
            unset($this->session->data[self::KEY]);
        }
    }
}
