<?php

declare(strict_types=1);

namespace TrueStock\Admin;

/**
 * Which groups of the admin's users may see and use a page of ours.
 */
final class Permissions
{
    private const TYPES = ['access', 'modify'];

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
     * To the group of who installs, as OpenCart does it.
     */
    public function grant(string $route): void
    {
        $user = $this->registry->get('user');
        foreach (self::TYPES as $type) {
            if (!$user->hasPermission($type, $route)) {
                $this->groups()->addPermission((int) $user->getGroupId(), $type, $route);
            }
        }
    }

    /**
     * OpenCart 4 does not remove the permissions of an uninstalled module.
     */
    public function remove(string $route): void
    {
        foreach ($this->groups()->getUserGroups() as $group) {
            $permissions = $group['permission'];
            $permissions = \is_string($permissions) ? \json_decode($permissions, true) : $permissions;
            foreach (self::TYPES as $type) {
                // Groups without it are not written: their permissions may be
                // empty.
                if (\in_array($route, $permissions[$type] ?? [], true)) {
                    $this->groups()->removePermission((int) $group['user_group_id'], $type, $route);
                }
            }
        }
    }

    /**
     * @return object model user/user_group
     */
    private function groups()
    {
        $this->registry->get('load')->model('user/user_group');

        return $this->registry->get('model_user_user_group');
    }
}
