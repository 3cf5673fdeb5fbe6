<?php
namespace Opencart\Catalog\Model\Extension\TryGateway\Payment;
class TryGateway extends \Opencart\System\Engine\Model {
    public function getMethods(array $address = []): array {
        return [
            'code'       => 'try_gateway',
            'name'       => 'Gateway',
            'option'     => ['try_gateway' => ['code' => 'try_gateway.try_gateway', 'name' => 'Gateway']],
            'sort_order' => 1
        ];
    }
}
