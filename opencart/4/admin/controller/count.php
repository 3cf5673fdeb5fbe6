<?php

declare(strict_types=1);

namespace Opencart\Admin\Controller\Extension\TrueStock;

use Opencart\System\Engine\Action;
use Opencart\System\Engine\Controller;
use Opencart\System\Engine\Registry;
use TrueStock\Admin\CountPage;
use TrueStock\Admin\OwnWords;
use TrueStock\Shop\Layout;

// Requested by its own address, this file would print a path with PHP's error.
if (!defined('DIR_APPLICATION')) {
    exit();
}

/**
 * Counting at the shelf, in OpenCart 4's admin.
 */
class Count extends Controller
{
    private CountPage $page;

    private OwnWords $words;

    public function __construct(Registry $registry)
    {
        parent::__construct($registry);
        require_once DIR_EXTENSION . 'true_stock/system/library/autoload.php';
        $layout = Layout::ofVersion4();
        $this->page = new CountPage($registry, $layout);
        $this->words = new OwnWords($registry, $layout, $layout->count());
    }

    public function index(): ?Action
    {
        if (!$this->page->mayAccess()) {
            return new Action('error/permission');
        }
        $files = HTTP_CATALOG . 'extension/true_stock/admin/view/javascript/';
        $data = $this->page->data($this->words, $files);
        $this->response->setOutput($this->load->view(Layout::ofVersion4()->count(), $data));

        return null;
    }

    /**
     * The page requests a list.
     */
    public function read(): void
    {
        $list = $this->page->mayAccess() ? $this->page->read((int) ($this->request->get['list'] ?? 0)) : null;
        $this->answer($list === null ? ['error' => $this->words->text('error_permission')] : ['list' => $list]);
    }

    /**
     * Somebody wants to count.
     */
    public function start(): void
    {
        $this->answer($this->page->mayModify()
            ? ['id' => $this->page->start($this->request->post)]
            : ['error' => $this->words->text('error_permission')]);
    }

    /**
     * Somebody has counted.
     */
    public function enter(): void
    {
        if (!$this->page->mayModify()) {
            $this->answer(['error' => $this->words->text('error_permission')]);
            return;
        }
        $isCount = $this->page->enter($this->request->post);
        $this->answer([
            'refused' => $isCount ? '' : $this->words->text('count_refused'),
            'list' => $this->page->read((int) ($this->request->post['list'] ?? 0)),
        ]);
    }

    /**
     * @param array<string, mixed> $answer
     */
    private function answer(array $answer): void
    {
        $this->response->addHeader('Content-Type: application/json');
        $this->response->setOutput((string) json_encode($answer, JSON_INVALID_UTF8_SUBSTITUTE));
    }
}
