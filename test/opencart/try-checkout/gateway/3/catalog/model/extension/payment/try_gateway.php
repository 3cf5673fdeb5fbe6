<?php
class ModelExtensionPaymentTryGateway extends Model {
    public function getMethod($address, $total) {
        return ['code' => 'try_gateway', 'title' => 'Gateway', 'terms' => '', 'sort_order' => 1];
    }
}
