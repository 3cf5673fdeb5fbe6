<?php

declare(strict_types=1);

namespace TrueStock\Checkout;

/**
 * Tells the pages of a checkout from others. A checkout of another extension has
 * a page of its own: the page that opened the order is one of the checkout.
 */
final class CheckoutPage
{
    /** Routes of OpenCart's own checkout. */
    private const ROUTES = '~^(checkout/(checkout|confirm|success|failure)|extension/(\w+/)?payment/)~';

    /**
     * The page of this request, or the page whose script made it.
     *
     * @param object $request OpenCart's
     */
    public static function of($request): string
    {
        $referer = $request->server['HTTP_REFERER'] ?? '';
        $page = \is_string($referer) ? self::key($referer) : '';
        // Some shops let browsers tell no more than their host.
        $isKnown = $page !== '' && $page !== '/';

        return $isKnown && !(new PageRequest($request->server))->isNavigation() ? $page : self::here($request);
    }

    /**
     * @param object $request
     * @param mixed $opener page that opened the shopper's order, see of()
     */
    public static function isOne($request, $opener): bool
    {
        $route = $request->get['route'] ?? 'common/home';

        return (\is_string($route) && \preg_match(self::ROUTES, $route) === 1) || self::here($request) === $opener;
    }

    /**
     * @param object $request
     */
    private static function here($request): string
    {
        return self::key((string) ($request->server['REQUEST_URI'] ?? ''));
    }

    /** Path and route: other parameters do not make another page. */
    private static function key(string $address): string
    {
        // OpenCart's request object has encoded what stands for HTML.
        $parts = \parse_url(\htmlspecialchars_decode($address));
        \parse_str($parts['query'] ?? '', $parameters);
        $route = $parameters['route'] ?? '';

        return ($parts['path'] ?? '') . (\is_string($route) && $route !== '' ? " $route" : '');
    }
}
