<?php

declare(strict_types=1);

use TrueStock\Admin\Events;
use TrueStock\Admin\HistoryPanel;
use TrueStock\Admin\HoldsPanel;
use TrueStock\Admin\Installer;
use TrueStock\Admin\Links;
use TrueStock\Admin\OwnPages;
use TrueStock\Admin\SettingsCheck;
use TrueStock\Admin\SettingsPage;
use TrueStock\Admin\StatusPanel;
use TrueStock\Shop\Layout;

// Requested by its own address, this file would print a path with PHP's error.
if (!defined('DIR_APPLICATION')) {
    exit();
}

/**
 * True Stock in the admin of OpenCart 3.0: install, uninstall, settings.
 */
class ControllerExtensionModuleTrueStock extends Controller
{
    private const ROUTE = 'extension/module/true_stock';

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
        $page = new SettingsPage($this->registry, Layout::ofVersion3());
        $check = $this->request->server['REQUEST_METHOD'] === 'POST' ? $page->check() : null;
        if ($check !== null && $check->wrong === [] && $this->mayModify($this->user)) {
            $page->save($check);
            $this->registerEvents(Layout::ofVersion3());
            $this->session->data['success'] = $page->text('text_success');
            $this->response->redirect((new Links($this->registry))->to('marketplace/extension', '&type=module'));
        }
        $this->show($page, $check);
    }

    /**
     * The panel's script reports which endpoint responds.
     */
    public function endpoint()
    {
        $page = new SettingsPage($this->registry, Layout::ofVersion3());
        $endpoint = $this->request->post['endpoint'] ?? '';
        $this->answer($this->mayModify($this->user) && $page->chooseEndpoint($endpoint)
            ? ['success' => true]
            : ['error' => $page->text('error_permission')]);
    }

    /**
     * The panel's script asks which cookies it cannot see.
     */
    public function cookies()
    {
        $panel = new StatusPanel($this->registry, Layout::ofVersion3());
        $this->answer(['names' => $panel->cookies()]);
    }

    /**
     * The panel of holds requests its data.
     */
    public function holds()
    {
        $this->answer((new HoldsPanel($this->registry, Layout::ofVersion3()))->data());
    }

    /**
     * The owner ends a shopper's holds.
     */
    public function free()
    {
        $page = new SettingsPage($this->registry, Layout::ofVersion3());
        if (!$this->mayModify($this->user)) {
            $this->answer(['error' => $page->text('error_permission')]);
            return;
        }
        $panel = new HoldsPanel($this->registry, Layout::ofVersion3());
        $this->answer(['freed' => $panel->free($this->request->post['owner'] ?? null)]);
    }

    /**
     * The owner lets an order be sold without stock.
     */
    public function allow()
    {
        $page = new SettingsPage($this->registry, Layout::ofVersion3());
        if (!$this->mayModify($this->user) || !$this->user->hasPermission('modify', 'sale/order')) {
            $this->answer(['error' => $page->text('error_permission')]);
            return;
        }
        $panel = new HoldsPanel($this->registry, Layout::ofVersion3());
        $this->answer(['allowed' => $panel->allow($this->request->post['order'] ?? null)]);
    }

    /**
     * The panel on the product form requests the changes of its product.
     */
    public function history()
    {
        $panel = new HistoryPanel($this->registry, Layout::ofVersion3());
        $get = $this->request->get;
        $this->answer($panel->data((int) ($get['product'] ?? 0), (string) ($get['form'] ?? '')));
    }

    /**
     * The owner says how many there are: on the product form, or on the page
     * after it was saved.
     */
    public function count()
    {
        $panel = new HistoryPanel($this->registry, Layout::ofVersion3());
        $isDone = $panel->mayModify() && $panel->count($this->request->post);
        if (isset($this->request->post['back'])) {
            $this->response->redirect((new Links($this->registry))->to('catalog/product'));
            return;
        }
        $this->answer(['success' => $isDone]);
    }

    /**
     * The owner takes back a change.
     */
    public function undo()
    {
        $panel = new HistoryPanel($this->registry, Layout::ofVersion3());
        $this->answer(['success' => $panel->mayModify() && $panel->undo($this->request->post)]);
    }

    public function install()
    {
        if (!$this->user->hasPermission('modify', 'extension/extension/module')) {
            return;
        }
        (new Installer($this->registry, Layout::ofVersion3()))->storeSettings();
        (new OwnPages($this->registry, Layout::ofVersion3()))->add();
        $this->registerEvents(Layout::ofVersion3());
    }

    public function uninstall()
    {
        if (!$this->user->hasPermission('modify', 'extension/extension/module')) {
            return;
        }
        $this->load->model('setting/event');
        $this->model_setting_event->deleteEventByCode(Events::CODE);
        $installer = new Installer($this->registry, Layout::ofVersion3());
        $installer->removeHolds();
        $installer->removeLedger();
        $installer->removeAudit();
        $installer->removeCounts();
        $installer->removeIndex();
        (new OwnPages($this->registry, Layout::ofVersion3()))->remove();
        $installer->removeSettings();
    }

    private function show(SettingsPage $page, ?SettingsCheck $check)
    {
        $this->document->setTitle($page->text('heading_title'));
        // A new version is uploaded over the old one, and its events may
        // differ.
        if ($this->mayModify($this->user)) {
            $this->completeTables(Layout::ofVersion3());
            $this->registerEvents(Layout::ofVersion3());
        }
        $links = new Links($this->registry);
        $panel = new StatusPanel($this->registry, Layout::ofVersion3());
        $holds = new HoldsPanel($this->registry, Layout::ofVersion3());
        $warning = $check === null ? '' : ($this->mayModify($this->user) ? 'error_warning' : 'error_permission');
        $this->response->setOutput($this->load->view(self::ROUTE, [
            'breadcrumbs' => $this->breadcrumbs($page),
            'action' => $links->to(self::ROUTE),
            'back' => $links->to('marketplace/extension', '&type=module'),
            'fields' => $page->fields($check),
            'error_warning' => $warning === '' ? '' : $page->text($warning),
            'may_save' => $this->mayModify($this->user),
            'panel' => $panel->configuration([
                'choose' => $links->forScript(self::ROUTE . '/endpoint'),
                'cookies' => $links->forScript(self::ROUTE . '/cookies'),
            ]),
            'holds' => $holds->configuration([
                'list' => $links->forScript(self::ROUTE . '/holds'),
                'free' => $links->forScript(self::ROUTE . '/free'),
                'allow' => $links->forScript(self::ROUTE . '/allow'),
            ], $this->mayModify($this->user)),
            'scripts' => [
                'view/javascript/true_stock/status-panel.js',
                'view/javascript/true_stock/holds-panel.js',
            ],
            'header' => $this->load->controller('common/header'),
            'column_left' => $this->load->controller('common/column_left'),
            'footer' => $this->load->controller('common/footer'),
        ]));
    }

    /**
     * @return array<int, array<string, string>>
     */
    private function breadcrumbs(SettingsPage $page): array
    {
        $links = new Links($this->registry);
        $home = $links->to('common/dashboard');
        $extensions = $links->to('marketplace/extension', '&type=module');

        return [
            ['text' => $page->text('text_home'), 'href' => $home],
            ['text' => $page->text('text_extension'), 'href' => $extensions],
            ['text' => $page->text('heading_title'), 'href' => $links->to(self::ROUTE)],
        ];
    }

    /**
     * The parameter is there on purpose: 3.0 treats every method without one as
     * a route, even a private one, and fails (system/engine/action.php, tag
     * 3.0.5.1).
     *
     * @param Cart\User $user
     */
    private function mayModify($user): bool
    {
        return (bool) $user->hasPermission('modify', self::ROUTE);
    }

    /**
     * @param array<string, mixed> $answer
     */
    private function answer(array $answer)
    {
        $this->response->addHeader('Content-Type: application/json');
        $this->response->setOutput(json_encode($answer));
    }

    private function completeTables(Layout $layout)
    {
        if ((new Installer($this->registry, $layout))->completeTables()) {
            (new OwnPages($this->registry, $layout))->add();
        }
    }

    private function registerEvents(Layout $layout)
    {
        $this->load->model('setting/event');
        $this->model_setting_event->deleteEventByCode(Events::CODE);
        foreach (Events::of($layout) as $event) {
            $this->model_setting_event->addEvent(
                Events::CODE,
                $event['trigger'],
                $event['action'],
                1,
                $event['sort_order']
            );
        }
    }
}
