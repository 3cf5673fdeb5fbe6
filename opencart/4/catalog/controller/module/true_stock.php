<?php

declare(strict_types=1);

namespace Opencart\Catalog\Controller\Extension\TrueStock\Module;

use Opencart\System\Engine\Controller;
use Opencart\System\Engine\Registry;
use TrueStock\Layout;
use TrueStock\Storefront;

/**
 * True Stock in the storefront of OpenCart 4: handlers of the events that the
 * module registers on install, and the endpoint's route. Every parameter has a
 * default, because every method can be called as a route as well.
 */
class TrueStock extends Controller
{
    public function __construct(Registry $registry)
    {
        parent::__construct($registry);
        require_once DIR_EXTENSION . 'true_stock/system/library/extension/load-storefront.php';
    }

    /**
     * Event: view/product/product/before.
     *
     * @param array<string, mixed> $data
     */
    public function markStock(string &$route = '', array &$data = []): void
    {
        $this->storefront()->markStock($data);
    }

    /**
     * Event: view/product/product/after.
     *
     * @param array<string, mixed> $data
     */
    public function placeElement(string &$route = '', array &$data = [], string &$output = ''): void
    {
        $this->storefront()->placeElement($data, $output);
    }

    /**
     * Event: view/common/footer/after.
     *
     * @param array<string, mixed> $data
     */
    public function addScript(string &$route = '', array &$data = [], string &$output = ''): void
    {
        $this->storefront()->addScript($output);
    }

    private function storefront(): Storefront
    {
        return new Storefront($this->registry, Layout::ofVersion4());
    }
}
