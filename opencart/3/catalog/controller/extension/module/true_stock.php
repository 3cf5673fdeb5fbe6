<?php

declare(strict_types=1);

/**
 * True Stock in the storefront of OpenCart 3.0: handlers of the events that the
 * module registers on install, and the endpoint's route.
 */
class ControllerExtensionModuleTrueStock extends Controller
{
    /** Why the cart was not changed, kept for the page that comes next. */
    private const REASON = 'true_stock_reason';

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
        $this->storefront($this->registry)->markStock($data);
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
        $this->storefront($this->registry)->placeElement($data, $output);
        (new TrueStock\Notice($this->registry))->show((int) ($data['product_id'] ?? 0), $output);
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
        $this->storefront($this->registry)->addScript($output);
    }

    /**
     * Event: controller/checkout/cart/add/before. Anything returned stops the
     * add; the answer is ours.
     *
     * @return bool|null
     */
    public function refuseAdd()
    {
        $refusal = (new TrueStock\CartWatch($this->registry))->onAdd();
        if ($refusal === null) {
            return null;
        }
        $message = $refusal->message($this->storefront($this->registry)->words());
        $text = htmlspecialchars($message, ENT_QUOTES, 'UTF-8');
        // The product page shows only what belongs to an option, as
        // $('#input-option' + KEY): this KEY makes it a list with the quantity.
        $place = $refusal->optionId ?? ', #input-quantity';
        $notice = new TrueStock\Notice($this->registry);
        $this->response->addHeader('Content-Type: application/json');
        $this->response->setOutput(json_encode([
            'error' => ['option' => [$place => $text], 'warning' => $text],
            'redirect' => $notice->leave($refusal->productId, $message),
        ]));

        return true;
    }

    /**
     * Event: controller/checkout/cart/edit/before.
     */
    public function refuseEdit()
    {
        $quantities = $this->request->post['quantity'] ?? null;
        $watch = new TrueStock\CartWatch($this->registry);
        $refusal = is_array($quantities) ? $watch->onEdit($quantities) : null;
        if ($refusal === null) {
            return;
        }
        $words = $this->storefront($this->registry)->words();
        $this->session->data[self::REASON] = $watch->explain($refusal, $words);
        $this->response->redirect($this->url->link('checkout/cart'));
    }

    /**
     * Event: view/checkout/cart/before. Not by OpenCart's own session error: a
     * cart with a line that lacks stock does not show that one.
     *
     * @param string $route
     * @param array<string, mixed> $data
     */
    public function showReason(&$route, &$data)
    {
        if (isset($this->session->data[self::REASON])) {
            $data['error_warning'] = $this->session->data[self::REASON];
            unset($this->session->data[self::REASON]);
        }
    }

    /**
     * Event: language/common/maintenance/before.
     */
    public function stockInMaintenance()
    {
        if ($this->endpoint($this->registry)->isAsked()) {
            $this->endpoint($this->registry)->answer();
        }
    }

    /**
     * Route: the endpoint inside of the framework.
     */
    public function stock()
    {
        $this->endpoint($this->registry)->answer();
    }

    /**
     * With a parameter, though the registry is at hand: 3.0 takes any method
     * that needs none for a route, private or not, and fails
     * (system/engine/action.php, tag 3.0.5.1).
     *
     * @param Registry $registry
     */
    private function endpoint($registry): TrueStock\EndpointRoute
    {
        return new TrueStock\EndpointRoute($registry, TrueStock\Layout::ofVersion3());
    }

    /**
     * @param Registry $registry
     */
    private function storefront($registry): TrueStock\Storefront
    {
        return new TrueStock\Storefront($registry, TrueStock\Layout::ofVersion3());
    }
}
