<?php
namespace Opencart\Catalog\Controller\Extension\TryGateway\Payment;
// Redirects to a gateway, which reports the payment later.
class TryGateway extends \Opencart\System\Engine\Controller {
    public function index(): string {
        $action = $this->url->link('extension/try_gateway/payment/try_gateway.proceed', '', true);

        return '<form action="' . $action . '" method="post"><input type="submit" id="button-confirm" value="Pay"></form>';
    }

    public function proceed(): void {
        $this->response->redirect($this->config->get('payment_try_gateway_url') . '/pay?order=' . $this->session->data['order_id']);
    }

    public function callback(): void {
        $this->load->model('checkout/order');
        $this->model_checkout_order->addHistory((int)$this->request->get['order'], 2, 'Paid at the gateway');
        $this->response->setOutput('OK');
    }
}
