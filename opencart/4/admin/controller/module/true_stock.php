<?php

declare(strict_types=1);

namespace Opencart\Admin\Controller\Extension\TrueStock\Module;

use Opencart\System\Engine\Controller;
use Opencart\System\Engine\Registry;
use TrueStock\Events;
use TrueStock\Installer;
use TrueStock\Layout;

/**
 * True Stock in the admin of OpenCart 4: install, uninstall, settings.
 */
class TrueStock extends Controller
{
    public function __construct(Registry $registry)
    {
        parent::__construct($registry);
        require_once DIR_EXTENSION . 'true_stock/system/library/extension/load-admin.php';
    }

    public function index(): void
    {
    }

    public function install(): void
    {
        if (!$this->user->hasPermission('modify', 'extension/module')) {
            return;
        }
        (new Installer($this->registry))->storeSettings();
        $this->registerEvents();
    }

    public function uninstall(): void
    {
        if (!$this->user->hasPermission('modify', 'extension/module')) {
            return;
        }
        $this->load->model('setting/event');
        $this->model_setting_event->deleteEventByCode(Events::CODE);
        $installer = new Installer($this->registry);
        $installer->removeSettings();
        $installer->removePermissions(Layout::ofVersion4()->route);
    }

    private function registerEvents(): void
    {
        $this->load->model('setting/event');
        $this->model_setting_event->deleteEventByCode(Events::CODE);
        foreach (Events::of(Layout::ofVersion4()) as $event) {
            $this->model_setting_event->addEvent($event + [
                'code' => Events::CODE,
                'description' => 'True Stock',
                'status' => true,
            ]);
        }
    }
}
