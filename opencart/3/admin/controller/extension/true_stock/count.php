<?php

declare(strict_types=1);

use TrueStock\Admin\CountPage;
use TrueStock\Admin\OwnWords;
use TrueStock\Shop\Layout;

// Requested by its own address, this file would print a path with PHP's error.
if (!defined('DIR_APPLICATION')) {
    exit();
}

/**
 * Counting at the shelf, in the admin of OpenCart 3.0.
 */
class ControllerExtensionTrueStockCount extends Controller
{
    private const ROUTE = 'extension/true_stock/count';

    /** @var CountPage */
    private $page;

    /** @var OwnWords */
    private $words;

    /**
     * @param Registry $registry
     */
    public function __construct($registry)
    {
        parent::__construct($registry);
        require_once DIR_SYSTEM . 'library/true_stock/autoload.php';
        $this->page = new CountPage($registry, Layout::ofVersion3());
        $this->words = new OwnWords($registry, Layout::ofVersion3(), self::ROUTE);
    }

    public function index()
    {
        if (!$this->page->mayAccess()) {
            return new Action('error/permission');
        }
        $data = $this->page->data($this->words, 'view/javascript/true_stock/');
        $this->response->setOutput($this->load->view(self::ROUTE, $data));
    }

    /**
     * The page requests a list.
     */
    public function read()
    {
        $list = $this->page->mayAccess() ? $this->page->read((int) ($this->request->get['list'] ?? 0)) : null;
        $this->answer($list === null ? ['error' => $this->words->text('error_permission')] : ['list' => $list]);
    }

    /**
     * Somebody wants to count.
     */
    public function start()
    {
        $this->answer($this->page->mayModify()
            ? ['id' => $this->page->start($this->request->post)]
            : ['error' => $this->words->text('error_permission')]);
    }

    /**
     * Somebody has counted.
     */
    public function enter()
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
    private function answer(array $answer)
    {
        $this->response->addHeader('Content-Type: application/json');
        $this->response->setOutput(json_encode($answer, JSON_INVALID_UTF8_SUBSTITUTE));
    }
}
