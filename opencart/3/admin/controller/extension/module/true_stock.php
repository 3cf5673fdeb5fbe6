<?php

declare(strict_types=1);

/**
 * True Stock in the admin of OpenCart 3.0: install, uninstall, settings.
 */
class ControllerExtensionModuleTrueStock extends Controller
{
    /**
     * @param Registry $registry
     */
    public function __construct($registry)
    {
        parent::__construct($registry);
        require_once DIR_SYSTEM . 'library/true_stock/extension/load-admin.php';
    }

    public function index()
    {
    }

    public function install()
    {
        if (!$this->user->hasPermission('modify', 'extension/extension/module')) {
            return;
        }
        (new TrueStock\Installer($this->registry))->storeSettings();
        $this->registerEvents();
    }

    public function uninstall()
    {
        if (!$this->user->hasPermission('modify', 'extension/extension/module')) {
            return;
        }
        $this->load->model('setting/event');
        $this->model_setting_event->deleteEventByCode(TrueStock\Events::CODE);
        (new TrueStock\Installer($this->registry))->removeSettings();
    }

    private function registerEvents()
    {
        $this->load->model('setting/event');
        $this->model_setting_event->deleteEventByCode(TrueStock\Events::CODE);
        foreach (TrueStock\Events::of(TrueStock\Layout::ofVersion3()) as $event) {
            $this->model_setting_event->addEvent(
                TrueStock\Events::CODE,
                $event['trigger'],
                $event['action'],
                1,
                $event['sort_order']
            );
        }
    }
}
