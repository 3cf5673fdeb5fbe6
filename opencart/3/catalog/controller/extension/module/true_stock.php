<?php

declare(strict_types=1);

use TrueStock\Cart\CartNotice;
use TrueStock\Cart\CartWatch;
use TrueStock\Cart\ProductNotice;
use TrueStock\Checkout\CheckoutResponse;
use TrueStock\Checkout\CheckoutWatch;
use TrueStock\Checkout\EditWatch;
use TrueStock\Checkout\OwnPieces;
use TrueStock\Checkout\PaymentWatch;
use TrueStock\Checkout\ReportWatch;
use TrueStock\Checkout\SaleWatch;
use TrueStock\Checkout\ShownPayment;
use TrueStock\Door\CartDoor;
use TrueStock\Door\RefusedChange;
use TrueStock\Shop\Layout;
use TrueStock\Storefront\EndpointRoute;
use TrueStock\Storefront\Storefront;

// Requested by its own address, this file would print a path with PHP's error.
if (!defined('DIR_APPLICATION')) {
    exit();
}

/**
 * True Stock in the storefront of OpenCart 3.0: handles the events that the
 * module registers, and the endpoint's route.
 */
class ControllerExtensionModuleTrueStock extends Controller
{
    /**
     * @param Registry $registry
     */
    public function __construct($registry)
    {
        parent::__construct($registry);
        require_once DIR_SYSTEM . 'library/true_stock/autoload.php';
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
        (new ProductNotice($this->registry))->show((int) ($data['product_id'] ?? 0), $output);
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
        $this->checkout($this->registry)->visit();
        (new RefusedChange($this->registry, Layout::ofVersion3()))->visit();
    }

    /**
     * Event: controller/ * /before, of the first controller. Returns nothing,
     * or that controller would not run.
     */
    public function guardCart()
    {
        CartDoor::close($this->registry, Layout::ofVersion3());
        $this->event->unregister('controller/*/before', Layout::ofVersion3()->method('guardCart'));
    }

    /**
     * Event: controller/ * /after, once the cart has refused something.
     */
    public function tellRefusal()
    {
        (new RefusedChange($this->registry, Layout::ofVersion3()))->tell();
    }

    /**
     * Event: controller/checkout/cart/add/before. Returning anything stops the
     * add, and our response is sent.
     *
     * @return bool|null
     */
    public function refuseAdd()
    {
        $watch = new CartWatch($this->registry);
        $refusal = $watch->onAdd();
        if ($refusal === null) {
            CartDoor::judged($this->registry, $watch->judgedLines(), []);
            return null;
        }
        $message = $refusal->message($this->storefront($this->registry)->words());
        $text = htmlspecialchars($message, ENT_QUOTES, 'UTF-8');
        // The product page shows only errors of options, at $('#input-option' +
        // KEY): with this KEY the selector includes the quantity.
        $place = $refusal->optionId ?? ', #input-quantity';
        $notice = new ProductNotice($this->registry);
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
        $watch = new CartWatch($this->registry);
        $refusal = is_array($quantities) ? $watch->onEdit($quantities) : null;
        if ($refusal === null) {
            CartDoor::judged($this->registry, [], is_array($quantities) ? $quantities : []);
            // The method ends in a redirect, so there is no event after it.
            $this->checkout($this->registry)->leave();
            return;
        }
        $words = $this->storefront($this->registry)->words();
        (new CartNotice($this->session))->leave($watch->explain($refusal, $words));
        $this->response->redirect($this->url->link('checkout/cart'));
    }

    /**
     * Event: view/checkout/cart/before.
     *
     * @param string $route
     * @param array<string, mixed> $data
     */
    public function showReason(&$route, &$data)
    {
        (new CartNotice($this->session))->show($data);
    }

    /**
     * Event: controller/checkout/confirm/before.
     */
    public function arrive()
    {
        $refusal = $this->checkout($this->registry)->arrive();
        if ($refusal !== null) {
            $this->answer($this->registry)->insteadOfConfirm($refusal);
        }
    }

    /**
     * Event: model/checkout/order/addOrder/before.
     *
     * @param string $route
     * @param array<int, mixed> $args
     */
    public function openOrder(&$route, &$args)
    {
        $refusal = $this->checkout($this->registry)->open($args[0] ?? null);
        if ($refusal !== null) {
            $this->answer($this->registry)->insteadOfConfirm($refusal);
        }
    }

    /**
     * Event: model/checkout/order/editOrder/before.
     *
     * @param string $route
     * @param array<int, mixed> $args
     */
    public function reopenOrder(&$route, &$args)
    {
        $orderId = (int) ($args[0] ?? 0);
        $refusal = $this->edit($this->registry)->begin($orderId);
        if ($refusal !== null) {
            $this->answer($this->registry)->insteadOfConfirm($refusal);
        }
        $order = [$args[1] ?? null];
        $this->openOrder($route, $order);
        $this->checkout($this->registry)->opened($orderId);
    }

    /**
     * Event: model/checkout/order/editOrder/after.
     *
     * @param string $route
     * @param array<int, mixed> $args
     */
    public function orderReopened(&$route, &$args)
    {
        $this->edit($this->registry)->finish((int) ($args[0] ?? 0));
    }

    /**
     * Event: controller/api/order/edit/before.
     */
    public function countOwn()
    {
        (new OwnPieces($this->registry, Layout::ofVersion3()))->count();
    }

    /**
     * Event: controller/api/order/edit/after.
     */
    public function stopCounting()
    {
        OwnPieces::stopCounting();
    }

    /**
     * Event: model/checkout/order/addOrder/after.
     *
     * @param string $route
     * @param array<int, mixed> $args
     * @param mixed $output order_id
     */
    public function orderOpened(&$route, &$args, &$output)
    {
        $this->checkout($this->registry)->opened((int) $output);
    }

    /**
     * Event: controller/extension/payment/ * / * /before.
     *
     * @param string $route
     */
    public function pay(&$route)
    {
        $refusal = $this->payment($this->registry)->pay($route);
        if ($refusal !== null) {
            $this->answer($this->registry)->insteadOfPayment($refusal);
        }
    }

    /**
     * Event: model/checkout/order/getOrder/after.
     *
     * @param string $route
     * @param array<int, mixed> $args
     * @param mixed $output
     */
    public function readOrder(&$route, &$args, &$output)
    {
        (new ReportWatch($this->registry, $this->storefront($this->registry)))->read($output);
    }

    /**
     * Event: controller/checkout/success/before.
     */
    public function showRefusal()
    {
        $message = $this->payment($this->registry)->lastRefusal();
        if ($message !== null) {
            $this->answer($this->registry)->insteadOfSuccess($message);
        }
    }

    /**
     * Event: controller/extension/payment/ * /before: a payment method is shown.
     *
     * @param string $route
     * @return string|null HTML in its place
     */
    public function showPayment(&$route)
    {
        return (new ShownPayment($this->registry, Layout::ofVersion3()))->hold($route);
    }

    /**
     * Event: model/checkout/order/addOrderHistory/before, the first of all.
     *
     * @param string $route
     * @param array<int, mixed> $args
     */
    public function decideSale(&$route, &$args)
    {
        $refusal = $this->sale($this->registry)->decide($args);
        if ($refusal !== null) {
            $this->answer($this->registry)->insteadOfPayment($refusal);
        }
    }

    /**
     * Event: model/checkout/order/addOrderHistory/after.
     *
     * @param string $route
     * @param array<int, mixed> $args
     */
    public function finishSale(&$route, &$args)
    {
        $this->sale($this->registry)->finish($args);
    }

    /**
     * Event: controller/checkout/cart/{add,edit,remove}/after.
     */
    public function leaveCheckout()
    {
        $this->checkout($this->registry)->leave();
    }

    /**
     * Event: controller/checkout/ * /save/before. Choosing a payment method is
     * the step before the last: the confirm step follows at once.
     *
     * @param string $route
     */
    public function stepBack(&$route)
    {
        if (strpos($route, 'payment_method') === false) {
            $this->checkout($this->registry)->leave();
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
     * Route: the endpoint inside the framework.
     */
    public function stock()
    {
        $this->endpoint($this->registry)->answer();
    }

    /**
     * Route: a checkout page whose shopper is there.
     */
    public function renew()
    {
        $this->checkout($this->registry)->renew();
    }

    /**
     * The parameter is there on purpose: 3.0 treats every method without one as
     * a route, even a private one, and fails (system/engine/action.php, tag
     * 3.0.5.1).
     *
     * @param Registry $registry
     */
    private function endpoint($registry): EndpointRoute
    {
        return new EndpointRoute($registry, Layout::ofVersion3());
    }

    /**
     * @param Registry $registry
     */
    private function checkout($registry): CheckoutWatch
    {
        return new CheckoutWatch($registry, Layout::ofVersion3());
    }

    /**
     * @param Registry $registry
     */
    private function edit($registry): EditWatch
    {
        return new EditWatch($registry, Layout::ofVersion3());
    }

    /**
     * @param Registry $registry
     */
    private function payment($registry): PaymentWatch
    {
        return new PaymentWatch($registry, Layout::ofVersion3());
    }

    /**
     * @param Registry $registry
     */
    private function sale($registry): SaleWatch
    {
        return new SaleWatch($registry, Layout::ofVersion3(), $this->storefront($registry));
    }

    /**
     * @param Registry $registry
     */
    private function answer($registry): CheckoutResponse
    {
        return new CheckoutResponse($registry, $this->storefront($registry));
    }

    /**
     * @param Registry $registry
     */
    private function storefront($registry): Storefront
    {
        return new Storefront($registry, Layout::ofVersion3());
    }
}
