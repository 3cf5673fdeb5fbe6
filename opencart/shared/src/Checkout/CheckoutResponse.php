<?php

declare(strict_types=1);

namespace TrueStock\Checkout;

use TrueStock\Cart\CartNotice;
use TrueStock\Shop\Settings;
use TrueStock\Storefront\Storefront;

/**
 * Ends a checkout request with a response that its page understands.
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
     * In place of the confirm step, which is part of the checkout page, a page,
     * or data for a script.
     *
     * @return never
     */
    public function insteadOfConfirm(CheckoutRefusal $refusal): void
    {
        $message = $this->message($refusal);
        $address = $this->leave($message);
        $this->redirectPage($address);
        if ($this->page()->asksJson()) {
            $this->sendJson(['error' => $message, 'redirect' => $address], 200);
        }
        // OpenCart 3.0 redirects from its confirm step in this way too.
        $script = \json_encode($address, \JSON_HEX_TAG | \JSON_UNESCAPED_SLASHES);
        $this->send("<script>location = $script;</script>", 'text/html; charset=utf-8', 200);
    }

    /**
     * In place of a payment's response, which is for a script or is a page. Only
     * a script that reads JSON learns from the text that the order was refused;
     * others take each 2xx for success.
     *
     * @return never
     */
    public function insteadOfPayment(CheckoutRefusal $refusal): void
    {
        $message = $this->notice()->waiting() ?? $this->message($refusal);
        (new LastRefusal($this->registry->get('session')))->remember($message);
        if ($refusal->belongsToCart() || $this->page()->isNavigation()) {
            $address = $this->leave($message);
            $this->redirectPage($address);
            $this->sendJson(['error' => $message, 'redirect' => $address], $this->page()->asksJson() ? 200 : 409);
        }
        $this->sendJson(['error' => $message], 503);
    }

    /**
     * In place of the page that says "placed".
     *
     * @param string $message HTML
     * @return never
     */
    public function insteadOfSuccess(string $message): void
    {
        $this->registry->get('response')->redirect($this->leave($message));
    }

    private function redirectPage(string $address): void
    {
        if ($this->page()->isNavigation()) {
            $this->registry->get('response')->redirect($address);
        }
    }

    /** @return string URL of the cart page, which will show the reason */
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

    private function page(): PageRequest
    {
        return PageRequest::of($this->registry);
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
     * Ends the request, like OpenCart's redirect(); the session is still
     * written.
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
