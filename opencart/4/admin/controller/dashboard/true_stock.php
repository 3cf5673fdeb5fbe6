<?php

declare(strict_types=1);

namespace Opencart\Admin\Controller\Extension\TrueStock\Dashboard;

use Opencart\System\Engine\Controller;
use Opencart\System\Engine\Registry;
use TrueStock\Admin\Links;
use TrueStock\Admin\OwnPages;
use TrueStock\Admin\Tile;
use TrueStock\Shop\Layout;

// Requested by its own address, this file would print a path with PHP's error.
if (!defined('DIR_APPLICATION')) {
    exit();
}

/**
 * The tile on OpenCart 4's dashboard.
 */
class TrueStock extends Controller
{
    public function __construct(Registry $registry)
    {
        parent::__construct($registry);
        require_once DIR_EXTENSION . 'true_stock/system/library/autoload.php';
    }

    /**
     * It has no settings of its own.
     */
    public function index(): void
    {
        $this->response->redirect((new Links($this->registry))->to(Layout::ofVersion4()->route));
    }

    public function dashboard(): string
    {
        $data = (new Tile($this->registry, Layout::ofVersion4()))->data();

        return $data === [] ? '' : $this->load->view(Layout::ofVersion4()->tile(), $data);
    }

    public function install(): void
    {
        if ($this->user->hasPermission('modify', 'extension/dashboard')) {
            (new OwnPages($this->registry, Layout::ofVersion4()))->addTile();
        }
    }
}
