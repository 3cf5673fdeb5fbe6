<?php

declare(strict_types=1);

namespace TrueStock\Storefront;

use TrueStock\Endpoint\Endpoint;
use TrueStock\Endpoint\Output;
use TrueStock\Endpoint\QueryString;
use TrueStock\Shop\Layout;

/**
 * The endpoint as a route of OpenCart, for hosts that run no other PHP file. It
 * sends the same responses as the stand-alone one.
 */
final class EndpointRoute
{
    /** OpenCart's own parameters, in addition to the endpoint's. */
    private const PARAMETERS = ['route', '_route_', 'language'];

    /** @var object */
    private $registry;

    /** @var string */
    private $route;

    /**
     * @param object $registry OpenCart's
     */
    public function __construct($registry, Layout $layout)
    {
        $this->registry = $registry;
        $this->route = $layout->method('stock');
    }

    public function isAsked(): bool
    {
        $route = $this->registry->get('request')->get['route'] ?? '';

        return \is_string($route) && \str_replace('|', '.', $route) === $this->route;
    }

    /**
     * Ends the request, so that the framework adds no cookies and no headers
     * against caches to the response.
     */
    public function answer(): void
    {
        QuietSession::silence($this->registry->get('session'));
        Output::guard();
        $server = $_SERVER;
        $query = (string) ($server['QUERY_STRING'] ?? '');
        $server['QUERY_STRING'] = QueryString::without($query, self::PARAMETERS);
        $folder = \dirname((string) \constant('DIR_APPLICATION'));
        Output::send(Endpoint::ofExtension($server, $folder), (string) ($server['REQUEST_METHOD'] ?? 'GET'));
        exit();
    }
}
