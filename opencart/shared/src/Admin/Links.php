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
     * For HTML, and for OpenCart's redirect().
     *
     * @param string $more parameters: &sample=50
     */
    public function to(string $route, string $more = ''): string
    {
        return \str_replace('&', '&amp;', $this->forScript($route, $more));
    }

    /**
     * No part of it is escaped: link() of 3.0 always escapes, and that of 4 does
     * not with true, which means https in 3.0 (system/library/url.php, tags
     * 3.0.5.1 and 4.1.0.4).
     */
    public function forScript(string $route, string $more = ''): string
    {
        $token = 'user_token=' . $this->registry->get('session')->data['user_token'];

        return \str_replace('&amp;', '&', $this->registry->get('url')->link($route, $token . $more, true));
    }
}
