<?php
// Redirects to a gateway, which reports the payment later.
class ControllerExtensionPaymentTryGateway extends Controller {
    public function index() {
        $action = $this->url->link('extension/payment/try_gateway/proceed', '', true);

        return '<form action="' . $action . '" method="post"><input type="submit" id="button-confirm" value="Pay"></form>';
    }

    public function proceed() {
        $this->response->redirect($this->config->get('payment_try_gateway_url') . '/pay?order=' . $this->session->data['order_id']);
    }

    public function callback() {
        $this->load->model('checkout/order');
        $this->model_checkout_order->addOrderHistory((int)$this->request->get['order'], 2, 'Paid at the gateway');
        $this->response->setOutput('OK');
    }
}
