<?php

declare(strict_types=1);

namespace TrueStock\Shop;

/**
 * Tells whether an admin user makes a request of the API in person, or a program
 * does.
 */
final class AdminRequest
{
    /**
     * The admin of 4.x runs the API's code inside itself, where HTTP_CATALOG is
     * defined (admin/config.php). In 3.x the admin's page asks the storefront,
     * and the browser sends its session too.
     *
     * @param object $registry OpenCart's, of the storefront
     */
    public static function isPersonal($registry, Layout $layout): bool
    {
        return $layout->isVersion4() ? \defined('HTTP_CATALOG') : self::isBrowserOfUser($registry);
    }

    /**
     * Reads with the storage of OpenCart's session alone: its session object
     * would write what it read back at the end.
     *
     * @param object $registry
     */
    private static function isBrowserOfUser($registry): bool
    {
        $config = $registry->get('config');
        $id = $registry->get('request')->cookie[(string) $config->get('session_name')] ?? '';
        $storage = 'Session\\' . $config->get('session_engine');
        if (!\is_string($id) || \preg_match('/^[a-zA-Z0-9,\-]{22,52}$/D', $id) !== 1 || !\class_exists($storage)) {
            return false;
        }
        $data = (new $storage($registry))->read($id);
        if (!\is_array($data) || empty($data['user_token'])) {
            return false;
        }
        $database = new FrameworkDatabase($registry->get('db'));

        return FirstRow::of($database, "1 FROM {$database->table('user')}"
            . ' WHERE `user_id` = ' . (int) ($data['user_id'] ?? 0) . ' AND `status` = 1') !== [];
    }
}
