<?php
class ControllerExtensionPaymentTryGateway extends Controller {
    public function install() {
    }
}
