<?php

declare(strict_types=1);

namespace Opencart\Catalog\Controller\Extension\TrueStock\Module;

use Opencart\System\Engine\Action;
use Opencart\System\Engine\Controller;
use Opencart\System\Engine\Registry;
use TrueStock\Cart\CartNotice;
use TrueStock\Cart\CartWatch;
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
 * True Stock in the storefront of OpenCart 4: handles the events that the
 * module registers, and the endpoint's route. Every parameter has a default,
 * because every method can also be called as a route.
 */
class TrueStock extends Controller
{
    /** What is sent in place of a controller's response in this request. */
    private static string $answer = '{}';

    public function __construct(Registry $registry)
    {
        parent::__construct($registry);
        require_once DIR_EXTENSION . 'true_stock/system/library/autoload.php';
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
        $this->checkout()->visit();
        (new RefusedChange($this->registry, Layout::ofVersion4()))->visit();
    }

    /**
     * Event: controller/ * /before, of the first controller.
     *
     * @param array<int, mixed> $args
     */
    public function guardCart(string &$route = '', array &$args = []): void
    {
        CartDoor::close($this->registry, Layout::ofVersion4());
        $this->event->unregister('controller/*/before', Layout::ofVersion4()->method('guardCart'));
    }

    /**
     * Event: controller/ * /after, once the cart has refused something.
     *
     * @param array<int, mixed> $args
     * @param mixed $output
     */
    public function tellRefusal(string &$route = '', array &$args = [], &$output = null): void
    {
        (new RefusedChange($this->registry, Layout::ofVersion4()))->tell();
    }

    /**
     * Event: controller/checkout/cart.add/before.
     */
    public function refuseAdd(string &$route = '', array &$args = []): ?Action
    {
        $watch = new CartWatch($this->registry);
        $refusal = $watch->onAdd();
        if ($refusal === null) {
            CartDoor::judged($this->registry, $watch->judgedLines(), []);
            return null;
        }
        $text = htmlspecialchars($refusal->message($this->storefront()->words()), ENT_QUOTES, 'UTF-8');
        // Listings show the warning, product pages #error-KEY.
        $place = $refusal->optionId === null ? 'quantity' : "option_$refusal->optionId";

        return $this->refuseWith(['error' => ['warning' => $text, $place => $text]], $route);
    }

    /**
     * Event: controller/checkout/cart.edit/before.
     */
    public function refuseEdit(string &$route = '', array &$args = []): ?Action
    {
        $watch = new CartWatch($this->registry);
        $post = $this->request->post;
        $quantities = [(int) ($post['key'] ?? 0) => $post['quantity'] ?? 1];
        $refusal = $watch->onEdit($quantities);
        if ($refusal === null) {
            CartDoor::judged($this->registry, [], $quantities);
            return null;
        }

        return $this->refuseWith(['error' => $watch->explain($refusal, $this->storefront()->words())], $route);
    }

    /**
     * Runs in place of the cart's own method.
     */
    public function refuse(): void
    {
        $this->response->addHeader('Content-Type: application/json');
        $this->response->setOutput(self::$answer);
    }

    /**
     * Event: view/checkout/cart/before, and from 4.1 on cart_list, which shows
     * the warnings.
     *
     * @param array<string, mixed> $data
     */
    public function showReason(string &$route = '', array &$data = []): void
    {
        if (($route === 'checkout/cart_list') === version_compare(VERSION, '4.1', '>=')) {
            (new CartNotice($this->session))->show($data);
        }
    }

    /**
     * Event: controller/checkout/confirm.confirm/before.
     */
    public function arrive(): void
    {
        $refusal = $this->checkout()->arrive();
        if ($refusal !== null) {
            $this->answer()->insteadOfConfirm($refusal);
        }
    }

    /**
     * Event: model/checkout/order.addOrder/before.
     *
     * @param array<int, mixed> $args
     */
    public function openOrder(string &$route = '', array &$args = []): void
    {
        $refusal = $this->checkout()->open($args[0] ?? null);
        if ($refusal !== null) {
            $this->answer()->insteadOfConfirm($refusal);
        }
    }

    /**
     * Event: model/checkout/order.editOrder/before.
     *
     * @param array<int, mixed> $args
     */
    public function reopenOrder(string &$route = '', array &$args = []): void
    {
        $orderId = (int) ($args[0] ?? 0);
        $refusal = $this->edit()->begin($orderId);
        if ($refusal !== null) {
            $this->answer()->insteadOfConfirm($refusal);
        }
        $order = [$args[1] ?? null];
        $this->openOrder($route, $order);
        $this->checkout()->opened($orderId);
    }

    /**
     * Event: model/checkout/order.editOrder/after.
     *
     * @param array<int, mixed> $args
     * @param mixed $output
     */
    public function orderReopened(string &$route = '', array &$args = [], &$output = null): void
    {
        $this->edit()->finish((int) ($args[0] ?? 0));
    }

    /**
     * Event: controller/api/sale/order.confirm/before (4.0), controller/api/order/before
     * (4.1).
     */
    public function countOwn(): void
    {
        (new OwnPieces($this->registry, Layout::ofVersion4()))->count();
    }

    /**
     * Event: the same, after.
     */
    public function stopCounting(): void
    {
        OwnPieces::stopCounting();
    }

    /**
     * Event: model/checkout/order.addOrder/after.
     *
     * @param array<int, mixed> $args
     * @param mixed $output order_id
     */
    public function orderOpened(string &$route = '', array &$args = [], &$output = 0): void
    {
        $this->checkout()->opened((int) $output);
    }

    /**
     * Event: controller/extension/ * /payment/ *.method/before.
     *
     * @param array<int, mixed> $args
     */
    public function pay(string &$route = '', array &$args = []): void
    {
        $refusal = $this->payment()->pay($route);
        if ($refusal !== null) {
            $this->answer()->insteadOfPayment($refusal);
        }
    }

    /**
     * Event: model/checkout/order.getOrder/after.
     *
     * @param array<int, mixed> $args
     * @param mixed $output
     */
    public function readOrder(string &$route = '', array &$args = [], &$output = null): void
    {
        (new ReportWatch($this->registry, $this->storefront()))->read($output);
    }

    /**
     * Event: controller/checkout/success/before.
     */
    public function showRefusal(): void
    {
        $message = $this->payment()->lastRefusal();
        if ($message !== null) {
            $this->answer()->insteadOfSuccess($message);
        }
    }

    /**
     * Event: controller/extension/ * /payment/ * /before: a payment method is
     * shown.
     *
     * @param array<int, mixed> $args
     */
    public function showPayment(string &$route = '', array &$args = []): ?Action
    {
        $html = (new ShownPayment($this->registry, Layout::ofVersion4()))->hold($route);

        return $html === null ? null : $this->replaceWith($html, 'insteadOfPayment', $route);
    }

    /**
     * Runs in place of the payment method that would be shown.
     */
    public function insteadOfPayment(): string
    {
        return self::$answer;
    }

    /**
     * Event: model/checkout/order.addHistory/before, the first of all.
     *
     * @param array<int, mixed> $args
     */
    public function decideSale(string &$route = '', array &$args = []): void
    {
        $refusal = $this->sale()->decide($args);
        if ($refusal !== null) {
            $this->answer()->insteadOfPayment($refusal);
        }
    }

    /**
     * Event: model/checkout/order.addHistory/after.
     *
     * @param array<int, mixed> $args
     * @param mixed $output
     */
    public function finishSale(string &$route = '', array &$args = [], &$output = null): void
    {
        $this->sale()->finish($args);
    }

    /**
     * Event: controller/checkout/cart.{add,edit,remove}/after, and the header's
     * common/cart.
     *
     * @param array<int, mixed> $args
     * @param mixed $output
     */
    public function leaveCheckout(string &$route = '', array &$args = [], &$output = null): void
    {
        $this->checkout()->leave();
    }

    /**
     * Event: controller/checkout/ *.save/before and *_address.address/before.
     * Choosing a payment method is the step before the last: the confirm step
     * follows at once.
     *
     * @param array<int, mixed> $args
     */
    public function stepBack(string &$route = '', array &$args = []): void
    {
        if (!str_contains($route, 'payment_method')) {
            $this->checkout()->leave();
        }
    }

    /**
     * Event: language/common/maintenance/before.
     */
    public function stockInMaintenance(): void
    {
        if ($this->endpoint()->isAsked()) {
            $this->endpoint()->answer();
        }
    }

    /**
     * Route: the endpoint inside the framework.
     */
    public function stock(): void
    {
        $this->endpoint()->answer();
    }

    /**
     * Route: a checkout page whose shopper is there.
     */
    public function renew(): void
    {
        $this->checkout()->renew();
    }

    /**
     * @param array<string, mixed> $answer
     */
    private function refuseWith(array $answer, string &$route): Action
    {
        return $this->replaceWith((string) json_encode($answer), 'refuse', $route);
    }

    /**
     * 4.0 continues with the action that a handler returns, 4.1 with the route
     * that it sets (opencart#11527).
     */
    private function replaceWith(string $answer, string $method, string &$route): Action
    {
        self::$answer = $answer;
        $route = Layout::ofVersion4()->method($method);

        return new Action($route);
    }

    private function endpoint(): EndpointRoute
    {
        return new EndpointRoute($this->registry, Layout::ofVersion4());
    }

    private function checkout(): CheckoutWatch
    {
        return new CheckoutWatch($this->registry, Layout::ofVersion4());
    }

    private function edit(): EditWatch
    {
        return new EditWatch($this->registry, Layout::ofVersion4());
    }

    private function payment(): PaymentWatch
    {
        return new PaymentWatch($this->registry, Layout::ofVersion4());
    }

    private function sale(): SaleWatch
    {
        return new SaleWatch($this->registry, Layout::ofVersion4(), $this->storefront());
    }

    private function answer(): CheckoutResponse
    {
        return new CheckoutResponse($this->registry, $this->storefront());
    }

    private function storefront(): Storefront
    {
        return new Storefront($this->registry, Layout::ofVersion4());
    }
}
