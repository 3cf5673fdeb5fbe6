<?php

declare(strict_types=1);

namespace TrueStock\Admin;

/**
 * Addresses of the admin, for the user who is logged in.
 */
final class Links
{
    /** @var object */
    private $registry;

    /**
     * @param object $registry OpenCart's, of the admin
     */
    public function __construct($registry)
    {
        $this->registry = $registry;
    }

    /**
     * As OpenCart writes it, for HTML.
     *
     * @param string $more parameters: &sample=50
     */
    public function to(string $route, string $more = ''): string
    {
        $token = 'user_token=' . $this->registry->get('session')->data['user_token'];

        return (string) $this->registry->get('url')->link($route, $token . $more, true);
    }

    /** The same for a script: no part of it is escaped. */
    public function forScript(string $route): string
    {
        return \str_replace('&amp;', '&', $this->to($route));
    }
}
