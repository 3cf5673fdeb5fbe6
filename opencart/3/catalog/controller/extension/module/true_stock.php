<?php

declare(strict_types=1);

/**
 * True Stock in the storefront of OpenCart 3.0: handlers of the events that the
 * module registers on install, and the endpoint's route.
 */
class ControllerExtensionModuleTrueStock extends Controller
{
    /**
     * @param Registry $registry
     */
    public function __construct($registry)
    {
        parent::__construct($registry);
        require_once DIR_SYSTEM . 'library/true_stock/extension/load-storefront.php';
    }

    /**
     * Event: view/product/product/before.
     *
     * @param string $route
     * @param array<string, mixed> $data
     */
    public function markStock(&$route, &$data)
    {
        $this->storefront()->markStock($data);
    }

    /**
     * Event: view/product/product/after.
     *
     * @param string $route
     * @param array<string, mixed> $data
     * @param string $output
     */
    public function placeElement(&$route, &$data, &$output)
    {
        $this->storefront()->placeElement($data, $output);
    }

    /**
     * Event: view/common/footer/after.
     *
     * @param string $route
     * @param array<string, mixed> $data
     * @param string $output
     */
    public function addScript(&$route, &$data, &$output)
    {
        $this->storefront()->addScript($output);
    }

    private function storefront(): TrueStock\Storefront
    {
        return new TrueStock\Storefront($this->registry, TrueStock\Layout::ofVersion3());
    }
}
