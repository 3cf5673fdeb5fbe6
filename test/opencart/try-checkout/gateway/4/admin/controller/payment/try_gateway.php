<?php
namespace Opencart\Admin\Controller\Extension\TryGateway\Payment;
class TryGateway extends \Opencart\System\Engine\Controller {
}
