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

    /**
     * One more reason beside those that wait: of a bundle, several products may
     * be refused.
     */
    public function add(string $html): void
    {
        $waiting = $this->waiting();
        if ($waiting === null || \strpos($waiting, $html) === false) {
            $this->leave($waiting === null ? $html : "$waiting<br>$html");
        }
    }

    /** @return string|null HTML for the next page that shows it */
    public function waiting(): ?string
    {
        return $this->session->data[self::KEY] ?? null;
    }

    public function forget(): void
    {
        unset($this->session->data[self::KEY]);
    }

    /**
     * @param array<string, mixed> $data data of the view that shows warnings
     */
    public function show(array &$data): void
    {
        // The list of 4.1 shows no warning if it is empty (checkout/cart_list.twig,
        // tag 4.1.0.4).
        if ($this->waiting() !== null && ($data['products'] ?? null) !== []) {
            $data['error_warning'] = $this->session->data[self::KEY];
            // What was refused is not in the cart, whatever added it says.
            $data['success'] = '';
            $this->forget();
        }
    }
}
