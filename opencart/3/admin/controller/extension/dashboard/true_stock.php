<?php

declare(strict_types=1);

use TrueStock\Admin\Links;
use TrueStock\Admin\OwnPages;
use TrueStock\Admin\Tile;
use TrueStock\Shop\Layout;

// Requested by its own address, this file would print a path with PHP's error.
if (!defined('DIR_APPLICATION')) {
    exit();
}

/**
 * The tile on the dashboard of OpenCart 3.0.
 */
class ControllerExtensionDashboardTrueStock extends Controller
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
     * It has no settings of its own.
     */
    public function index()
    {
        $this->response->redirect((new Links($this->registry))->to('extension/module/true_stock'));
    }

    public function dashboard()
    {
        $data = (new Tile($this->registry, Layout::ofVersion3()))->data();

        return $data === [] ? '' : $this->load->view('extension/dashboard/true_stock', $data);
    }

    public function install()
    {
        if ($this->user->hasPermission('modify', 'extension/extension/dashboard')) {
            (new OwnPages($this->registry, Layout::ofVersion3()))->addTile();
        }
    }
}
