<?php

/**
 * Placed into a shop by the differential test: what the shop's own cart says of
 * a cart, in a shop whose rows are as the request wants them.
 */

declare(strict_types=1);

require __DIR__ . '/config.php';

final class AskedShopper
{
    public function isLogged(): bool
    {
        return false;
    }

    public function getId(): int
    {
        return 0;
    }
}

final class AskedSession
{
    /** @var array<string, mixed> */
    public $data = [];

    public function getId(): string
    {
        return 'true-stock-differential';
    }
}

// 3.x has no namespace for most, 4.x has one for all: files are named alike.
spl_autoload_register(static function (string $class): void {
    $path = strtolower(str_replace(['Opencart\\System\\', '\\'], ['', '/'], $class));
    foreach (['', 'library/', 'engine/'] as $folder) {
        $file = DIR_SYSTEM . "$folder$path.php";
        if (is_file($file)) {
            require_once $file;

            return;
        }
    }
});
$isFour = class_exists('Opencart\System\Library\DB');
$name = static function (string $three, string $four) use ($isFour): string {
    return $isFour ? "Opencart\\System\\$four" : $three;
};
$classes = [
    'registry' => $name('Registry', 'Engine\Registry'),
    'config' => $name('Config', 'Engine\Config'),
    'db' => $name('DB', 'Library\DB'),
    'cart' => $name('Cart\Cart', 'Library\Cart\Cart'),
];
$db = new $classes['db']('mysqli', DB_HOSTNAME, DB_USERNAME, DB_PASSWORD, DB_DATABASE, (string) DB_PORT);
$config = new $classes['config']();
foreach (['store_id' => 0, 'language_id' => 1, 'customer_group_id' => 1, 'session_expire' => 86400] as $key => $value) {
    $config->set("config_$key", $value);
}
$registry = new $classes['registry']();
$shopper = new AskedShopper();
foreach (
    [
        'db' => $db,
        'config' => $config,
        'customer' => $shopper,
        'session' => new AskedSession(),
        'tax' => new stdClass(),
        'weight' => new stdClass(),
    ] as $key => $value
) {
    $registry->set($key, $value);
}

['statements' => $statements] = json_decode((string) file_get_contents('php://input'), true);
foreach ($statements as $statement) {
    $db->query($statement);
}
$cart = new $classes['cart']($registry);
header('Content-Type: application/json');
echo json_encode(['hasStock' => $cart->hasStock()]);
