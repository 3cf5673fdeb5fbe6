<?php

/**
 * A request of the shop's framework that changes a quantity through us. A copy of
 * it stands beside config.php.
 */

declare(strict_types=1);

require __DIR__ . '/true-stock/autoload.php';
require __DIR__ . '/config.php';

$db = new class () {
    /** @var mysqli */
    private $link;

    public function query($sql)
    {
        $this->link = new mysqli(DB_HOSTNAME, DB_USERNAME, DB_PASSWORD, DB_DATABASE);

        return $this->link->query($sql);
    }

    public function countAffected()
    {
        return $this->link->affected_rows;
    }
};
$database = new TrueStock\Shop\FrameworkDatabase($db);
echo $database->execute("UPDATE {$database->table('product')} SET `quantity` = " . (int) $_GET['quantity']);
