<?php

declare(strict_types=1);

use TrueStock\Admin\AuditActions;
use TrueStock\Admin\AuditFacts;
use TrueStock\Admin\AuditPage;
use TrueStock\Admin\CatalogMenu;
use TrueStock\Admin\Pictures;
use TrueStock\Shop\Layout;

// Requested by its own address, this file would print a path with PHP's error.
if (!defined('DIR_APPLICATION')) {
    exit();
}

/**
 * The audit page in the admin of OpenCart 3.0.
 */
class ControllerExtensionTrueStockAudit extends Controller
{
    /**
     * @param Registry $registry
     */
    public function __construct($registry)
    {
        parent::__construct($registry);
        require_once DIR_SYSTEM . 'library/true_stock/autoload.php';
    }

    public function index()
    {
        $data = (new AuditPage($this->registry, Layout::ofVersion3()))->data('view/javascript/true_stock/audit');
        $this->response->setOutput($this->load->view('extension/true_stock/audit', $data));
    }

    /**
     * Event: view/common/column_left/before.
     *
     * @param string $route
     * @param array<string, mixed> $data
     */
    public function menu(&$route, &$data)
    {
        CatalogMenu::add($this->registry, Layout::ofVersion3(), $data);
    }

    public function begin()
    {
        $this->answer((new AuditFacts($this->registry, Layout::ofVersion3()))->begin());
    }

    public function facts()
    {
        $this->answer((new AuditFacts($this->registry, Layout::ofVersion3()))->slice($this->request->get));
    }

    public function settings()
    {
        $this->answer((new AuditFacts($this->registry, Layout::ofVersion3()))->settings());
    }

    public function product()
    {
        $this->answer((new AuditFacts($this->registry, Layout::ofVersion3()))->product($this->request->get));
    }

    public function pictures()
    {
        $this->answer((new Pictures($this->registry))->of($this->request->get['ids'] ?? ''));
    }

    /**
     * The owner sets a quantity.
     */
    public function set()
    {
        $this->act('set');
    }

    /**
     * The owner marks something as plenty.
     */
    public function plenty()
    {
        $this->act('plenty');
    }

    /**
     * The owner sets a finding aside.
     */
    public function dismiss()
    {
        $this->act('dismiss');
    }

    /**
     * The parameter keeps this from being a route (system/engine/action.php, tag
     * 3.0.5.1).
     */
    private function act(string $action)
    {
        $layout = Layout::ofVersion3();
        $page = new AuditPage($this->registry, $layout);
        $isPost = $this->request->server['REQUEST_METHOD'] === 'POST';
        if (!$isPost || !$page->mayModify()) {
            $this->answer(['error' => $page->refusal()]);
            return;
        }
        $isDone = (new AuditActions($this->registry))->$action($this->request->post);
        $this->answer(['success' => $isDone] + (new AuditFacts($this->registry, $layout))->answers());
    }

    /**
     * @param array<int|string, mixed> $answer
     */
    private function answer(array $answer)
    {
        $this->response->addHeader('Content-Type: application/json');
        $this->response->setOutput(json_encode((object) $answer, JSON_INVALID_UTF8_SUBSTITUTE));
    }
}
