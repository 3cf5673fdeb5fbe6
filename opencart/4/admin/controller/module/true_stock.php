<?php

declare(strict_types=1);

namespace Opencart\Admin\Controller\Extension\TrueStock\Module;

use Opencart\System\Engine\Controller;
use Opencart\System\Engine\Registry;
use TrueStock\Admin\Events;
use TrueStock\Admin\HistoryPanel;
use TrueStock\Admin\HoldsPanel;
use TrueStock\Admin\Installer;
use TrueStock\Admin\Links;
use TrueStock\Admin\OwnPages;
use TrueStock\Admin\Permissions;
use TrueStock\Admin\SettingsPage;
use TrueStock\Admin\StatusPanel;
use TrueStock\Shop\Layout;

// Requested by its own address, this file would print a path with PHP's error.
if (!defined('DIR_APPLICATION')) {
    exit();
}

/**
 * True Stock in the admin of OpenCart 4: install, uninstall, settings.
 */
class TrueStock extends Controller
{
    public function __construct(Registry $registry)
    {
        parent::__construct($registry);
        require_once DIR_EXTENSION . 'true_stock/system/library/autoload.php';
    }

    public function index(): void
    {
        $layout = Layout::ofVersion4();
        $page = new SettingsPage($this->registry, $layout);
        $links = new Links($this->registry);
        $this->document->setTitle($page->text('heading_title'));
        $this->response->setOutput($this->load->view($layout->route, [
            'breadcrumbs' => $this->breadcrumbs($page),
            'save' => $links->to($layout->method('save')),
            'back' => $links->to('marketplace/extension', '&type=module'),
            'fields' => $page->fields(),
            'may_save' => $this->mayModify(),
            'panel' => (new StatusPanel($this->registry, $layout))->configuration([
                'choose' => $links->forScript($layout->method('endpoint')),
                'cookies' => $links->forScript($layout->method('cookies')),
            ]),
            'holds' => (new HoldsPanel($this->registry, $layout))->configuration([
                'list' => $links->forScript($layout->method('holds')),
                'free' => $links->forScript($layout->method('free')),
                'allow' => $links->forScript($layout->method('allow')),
            ], $this->mayModify()),
            'scripts' => [
                HTTP_CATALOG . 'extension/true_stock/admin/view/javascript/status-panel.js',
                HTTP_CATALOG . 'extension/true_stock/admin/view/javascript/holds-panel.js',
            ],
            'header' => $this->load->controller('common/header'),
            'column_left' => $this->load->controller('common/column_left'),
            'footer' => $this->load->controller('common/footer'),
        ]));
    }

    public function save(): void
    {
        $page = new SettingsPage($this->registry, Layout::ofVersion4());
        $check = $page->check();
        if (!$this->mayModify()) {
            $this->answer(['error' => ['warning' => $page->text('error_permission')]]);
        } elseif ($check->wrong !== []) {
            $this->answer(['error' => ['warning' => $page->text('error_warning')] + $page->errors($check)]);
        } else {
            $page->save($check);
            if ((new Installer($this->registry, Layout::ofVersion4()))->completeTables()) {
                (new OwnPages($this->registry, Layout::ofVersion4()))->add();
            }
            $this->registerEvents();
            $this->registerCron();
            $this->answer(['success' => $page->text('text_success')]);
        }
    }

    /**
     * The panel's script reports which endpoint responds.
     */
    public function endpoint(): void
    {
        $page = new SettingsPage($this->registry, Layout::ofVersion4());
        $endpoint = $this->request->post['endpoint'] ?? '';
        $this->answer($this->mayModify() && $page->chooseEndpoint($endpoint)
            ? ['success' => true]
            : ['error' => $page->text('error_permission')]);
    }

    /**
     * The panel's script asks which cookies it cannot see.
     */
    public function cookies(): void
    {
        $this->answer(['names' => (new StatusPanel($this->registry, Layout::ofVersion4()))->cookies()]);
    }

    /**
     * The panel of holds requests its data.
     */
    public function holds(): void
    {
        $this->answer((new HoldsPanel($this->registry, Layout::ofVersion4()))->data());
    }

    /**
     * The owner ends a shopper's holds.
     */
    public function free(): void
    {
        $layout = Layout::ofVersion4();
        $this->answer($this->mayModify()
            ? ['freed' => (new HoldsPanel($this->registry, $layout))->free($this->request->post['owner'] ?? null)]
            : ['error' => (new SettingsPage($this->registry, $layout))->text('error_permission')]);
    }

    /**
     * The owner lets an order be sold without stock.
     */
    public function allow(): void
    {
        $layout = Layout::ofVersion4();
        $this->answer($this->mayModify() && $this->user->hasPermission('modify', 'sale/order')
            ? ['allowed' => (new HoldsPanel($this->registry, $layout))->allow($this->request->post['order'] ?? null)]
            : ['error' => (new SettingsPage($this->registry, $layout))->text('error_permission')]);
    }

    /**
     * The panel on the product form requests the changes of its product.
     */
    public function history(): void
    {
        $panel = new HistoryPanel($this->registry, Layout::ofVersion4());
        $get = $this->request->get;
        $this->answer($panel->data((int) ($get['product'] ?? 0), (string) ($get['form'] ?? '')));
    }

    /**
     * The owner says how many there are: on the product form, or on the page
     * after it was saved.
     */
    public function count(): void
    {
        $panel = new HistoryPanel($this->registry, Layout::ofVersion4());
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
    public function undo(): void
    {
        $panel = new HistoryPanel($this->registry, Layout::ofVersion4());
        $this->answer(['success' => $panel->mayModify() && $panel->undo($this->request->post)]);
    }

    public function install(): void
    {
        if (!$this->user->hasPermission('modify', 'extension/module')) {
            return;
        }
        (new Installer($this->registry, Layout::ofVersion4()))->storeSettings();
        (new OwnPages($this->registry, Layout::ofVersion4()))->add();
        $this->registerEvents();
        $this->registerCron();
    }

    public function uninstall(): void
    {
        if (!$this->user->hasPermission('modify', 'extension/module')) {
            return;
        }
        $this->load->model('setting/event');
        $this->model_setting_event->deleteEventByCode(Events::CODE);
        $this->load->model('setting/cron');
        $this->model_setting_cron->deleteCronByCode(Events::CODE);
        $installer = new Installer($this->registry, Layout::ofVersion4());
        $installer->removeHolds();
        $installer->removeLedger();
        $installer->removeAudit();
        $installer->removeCounts();
        $installer->removeIndex();
        (new OwnPages($this->registry, Layout::ofVersion4()))->remove();
        $installer->removeSettings();
        (new Permissions($this->registry))->remove(Layout::ofVersion4()->route);
    }

    /**
     * @return array<int, array<string, string>>
     */
    private function breadcrumbs(SettingsPage $page): array
    {
        $links = new Links($this->registry);
        $home = $links->to('common/dashboard');
        $extensions = $links->to('marketplace/extension', '&type=module');
        $here = $links->to(Layout::ofVersion4()->route);

        return [
            ['text' => $page->text('text_home'), 'href' => $home],
            ['text' => $page->text('text_extension'), 'href' => $extensions],
            ['text' => $page->text('heading_title'), 'href' => $here],
        ];
    }

    private function mayModify(): bool
    {
        return $this->user->hasPermission('modify', Layout::ofVersion4()->route);
    }

    /**
     * @param array<string, mixed> $answer
     */
    private function answer(array $answer): void
    {
        $this->response->addHeader('Content-Type: application/json');
        $this->response->setOutput((string) json_encode($answer));
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

    /**
     * An existing one stays as the owner set it, with the time of its last run.
     */
    private function registerCron(): void
    {
        $this->load->model('setting/cron');
        if (!$this->model_setting_cron->getCronByCode(Events::CODE)) {
            $what = 'True Stock: finds changes of quantities that nothing explains.';
            $this->model_setting_cron->addCron(Events::CODE, $what, 'hour', 'extension/true_stock/cron', true);
        }
    }
}
