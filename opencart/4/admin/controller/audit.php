<?php

declare(strict_types=1);

namespace Opencart\Admin\Controller\Extension\TrueStock;

use Opencart\System\Engine\Controller;
use Opencart\System\Engine\Registry;
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
 * The audit page in the admin of OpenCart 4.
 */
class Audit extends Controller
{
    public function __construct(Registry $registry)
    {
        parent::__construct($registry);
        require_once DIR_EXTENSION . 'true_stock/system/library/autoload.php';
    }

    public function index(): void
    {
        $folder = HTTP_CATALOG . 'extension/true_stock/admin/view/javascript/audit';
        $data = (new AuditPage($this->registry, Layout::ofVersion4()))->data($folder);
        $this->response->setOutput($this->load->view('extension/true_stock/audit', $data));
    }

    /**
     * Event: view/common/column_left/before.
     *
     * @param array<string, mixed> $data
     */
    public function menu(string &$route = '', array &$data = []): void
    {
        CatalogMenu::add($this->registry, Layout::ofVersion4(), $data);
    }

    public function begin(): void
    {
        $this->answer($this->stockFacts()->begin());
    }

    public function facts(): void
    {
        $this->answer($this->stockFacts()->slice($this->request->get));
    }

    public function settings(): void
    {
        $this->answer($this->stockFacts()->settings());
    }

    public function product(): void
    {
        $this->answer($this->stockFacts()->product($this->request->get));
    }

    public function pictures(): void
    {
        $this->answer((new Pictures($this->registry))->of($this->request->get['ids'] ?? ''));
    }

    /**
     * The owner sets a quantity.
     */
    public function set(): void
    {
        $this->act('set');
    }

    /**
     * The owner marks something as plenty.
     */
    public function plenty(): void
    {
        $this->act('plenty');
    }

    /**
     * The owner sets a finding aside.
     */
    public function dismiss(): void
    {
        $this->act('dismiss');
    }

    private function act(string $action): void
    {
        $page = new AuditPage($this->registry, Layout::ofVersion4());
        $isPost = $this->request->server['REQUEST_METHOD'] === 'POST';
        if (!$isPost || !$page->mayModify()) {
            $this->answer(['error' => $page->refusal()]);
            return;
        }
        $isDone = (new AuditActions($this->registry))->$action($this->request->post);
        $this->answer(['success' => $isDone] + $this->stockFacts()->answers());
    }

    private function stockFacts(): AuditFacts
    {
        return new AuditFacts($this->registry, Layout::ofVersion4());
    }

    /**
     * @param array<int|string, mixed> $answer
     */
    private function answer(array $answer): void
    {
        $this->response->addHeader('Content-Type: application/json');
        $this->response->setOutput((string) json_encode((object) $answer, JSON_INVALID_UTF8_SUBSTITUTE));
    }
}
