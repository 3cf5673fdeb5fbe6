<?php

declare(strict_types=1);

namespace TrueStock\Checkout;

use TrueStock\Cart\CartNotice;
use TrueStock\Shop\Settings;
use TrueStock\Storefront\Storefront;

/**
 * Answers a checkout request that ends here, in the form its page understands.
 */
final class CheckoutResponse
{
    /** @var object */
    private $registry;

    /** @var Storefront */
    private $storefront;

    /**
     * @param object $registry OpenCart's
     */
    public function __construct($registry, Storefront $storefront)
    {
        $this->registry = $registry;
        $this->storefront = $storefront;
    }

    /**
     * Instead of the confirm step: a part of the checkout page, or a page.
     *
     * @return never
     */
    public function insteadOfConfirm(CheckoutRefusal $refusal): void
    {
        $address = $this->leave($this->message($refusal));
        if (!$this->isScript()) {
            $this->registry->get('response')->redirect($address);
        }
        // As the confirm step of OpenCart 3.0 itself sends a shopper elsewhere.
        $script = \json_encode($address, \JSON_HEX_TAG | \JSON_UNESCAPED_SLASHES);
        $this->send("<script>location = $script;</script>", 'text/html; charset=utf-8', 200);
    }

    /**
     * Instead of a payment's answer, which goes to a script or is a page.
     *
     * @return never
     */
    public function insteadOfPayment(CheckoutRefusal $refusal): void
    {
        $message = $this->notice()->waiting() ?? $this->message($refusal);
        if ($refusal->belongsToCart()) {
            $address = $this->leave($message);
            if (!$this->isScript()) {
                $this->registry->get('response')->redirect($address);
            }
            $this->sendJson(['error' => $message, 'redirect' => $address], 200);
        }
        $this->sendJson(['error' => $message], 503);
    }

    /** @return string address of the cart page, where the reason will stand */
    private function leave(string $message): string
    {
        $this->notice()->leave($message);
        $language = $this->storefront->languageOfLinks();

        return \str_replace('&amp;', '&', $this->registry->get('url')->link('checkout/cart', $language, true));
    }

    private function notice(): CartNotice
    {
        return new CartNotice($this->registry->get('session'));
    }

    private function message(CheckoutRefusal $refusal): string
    {
        $settings = Settings::ofFramework($this->registry->get('config'));

        return $refusal->message($this->storefront->words(), $settings->disclose());
    }

    private function isScript(): bool
    {
        $header = $this->registry->get('request')->server['HTTP_X_REQUESTED_WITH'] ?? '';

        return \strcasecmp((string) $header, 'XMLHttpRequest') === 0;
    }

    /**
     * @param array<string, string> $answer
     * @return never
     */
    private function sendJson(array $answer, int $status): void
    {
        $this->send((string) \json_encode($answer), 'application/json', $status);
    }

    /**
     * Ends the request, as OpenCart's own redirect() does; the session is
     * written as always.
     *
     * @return never
     */
    private function send(string $body, string $type, int $status): void
    {
        \http_response_code($status);
        $response = $this->registry->get('response');
        $response->addHeader("Content-Type: $type");
        $response->setOutput($body);
        $response->output();
        exit();
    }
}
