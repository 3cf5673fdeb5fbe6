<?php

/**
 * What the workers do inside a shop, asked for line by line.
 *
 * Included by a controller of the shop's family, so that it can be both a
 * ControllerX of 3.x and a namespaced one of 4.x.
 */

declare(strict_types=1);

/**
 * The shop's database, as a process that can stop, or die, at any statement.
 */
final class PlayDatabase
{
    /** @var object OpenCart's */
    private $database;

    /** @var int statements so far, without those under the ledger's lock */
    public $count = 0;

    /** @var int all statements so far */
    public $all = 0;

    /** @var int the statement before which this process dies; 0 for none */
    public $dieAt = 0;

    /** @var int the statement before which it waits; 0 for none */
    public $waitAt = 0;

    /** @var string what the statement holds before which it waits, under a lock too; empty for none */
    public $waitBefore = '';

    /** @var callable(): void */
    public $wait;

    /** @var bool whether the ledger's lock is held: no other code runs then */
    private $isLocked = false;

    public function __construct($database)
    {
        $this->database = $database;
    }

    public function query(string $sql)
    {
        $this->all++;
        $this->count += $this->isLocked ? 0 : 1;
        if ($this->all === $this->dieAt) {
            posix_kill(getmypid(), SIGKILL);
        }
        if (!$this->isLocked && $this->count === $this->waitAt) {
            $this->waitAt = 0;
            ($this->wait)();
        }
        if ($this->waitBefore !== '' && strpos($sql, $this->waitBefore) !== false) {
            $this->waitBefore = '';
            ($this->wait)();
        }
        if (strpos($sql, 'GET_LOCK') !== false) {
            $this->isLocked = true;
        }
        if (strpos($sql, 'RELEASE_LOCK') !== false) {
            $this->isLocked = false;
        }

        return $this->database->query($sql);
    }

    public function escape($text)
    {
        return $this->database->escape((string) $text);
    }

    public function __call($name, $arguments)
    {
        return $this->database->$name(...$arguments);
    }
}

final class Play
{
    private $registry;

    private $isFour;

    /** @var array<string, array<string, mixed>> posts of open forms, by name */
    private $forms = [];

    /** @var resource */
    private $out;

    /** @var PlayDatabase */
    private $db;

    public function __construct($registry, bool $isFour)
    {
        $this->registry = $registry;
        $this->isFour = $isFour;
        $this->out = fopen('php://fd/3', 'w');
        $this->db = new PlayDatabase($registry->get('db'));
        $registry->set('db', $this->db);
        $library = $isFour
            ? DIR_EXTENSION . 'true_stock/system/library/autoload.php'
            : DIR_SYSTEM . 'library/true_stock/autoload.php';
        if (is_file($library)) {
            require_once $library;
        }
        error_reporting(error_reporting() & ~E_WARNING & ~E_NOTICE & ~E_DEPRECATED);
    }

    public function run(): void
    {
        $this->say(['ready' => true]);
        while (($line = fgets(STDIN)) !== false) {
            $ask = json_decode($line, true);
            $this->db->count = 0;
            $this->db->all = 0;
            $this->db->dieAt = $ask['dieAt'] ?? 0;
            $this->db->waitAt = $ask['waitAt'] ?? 0;
            $this->db->waitBefore = $ask['waitBefore'] ?? '';
            $this->db->wait = function (): void {
                $this->say(['waits' => true]);
                $this->db->waitBefore = json_decode((string) fgets(STDIN), true)['waitBefore'] ?? '';
            };
            try {
                $answer = $this->{$ask['do']}($ask);
            } catch (\Throwable $error) {
                $answer = ['error' => $error->getMessage() . ' at ' . $error->getFile() . ':' . $error->getLine()];
            }
            ob_clean();
            $this->say($answer);
        }
        exit();
    }

    private function say(array $answer): void
    {
        fwrite($this->out, json_encode($answer) . "\n");
    }

    /** An order of these lines that nobody has paid. */
    private function order(array $ask): array
    {
        $order = DB_PREFIX . 'order';
        $this->db->query("INSERT INTO `$order` SET invoice_prefix = 'T', store_name = 'T', firstname = 'T',"
            . " lastname = 'T', email = 't@example.com', language_id = 1, currency_id = 1, currency_code = 'USD',"
            . ' currency_value = 1, order_status_id = 0, date_added = NOW(), date_modified = NOW()');
        $id = (int) $this->db->getLastId();
        $this->lines($id, $ask['lines']);

        return ['order' => $id];
    }

    private function lines(int $id, array $lines): void
    {
        foreach ($lines as [$product, $quantity, $value]) {
            $this->db->query('INSERT INTO ' . DB_PREFIX . "order_product SET order_id = $id, product_id = $product,"
                . " name = 'T', model = 'T', quantity = $quantity, price = 1, total = $quantity, tax = 0, reward = 0");
            $line = (int) $this->db->getLastId();
            if ($value !== 0) {
                $this->db->query('INSERT INTO ' . DB_PREFIX . "order_option SET order_id = $id,"
                    . " order_product_id = $line, product_option_id = 0, product_option_value_id = $value,"
                    . " name = 'T', value = 'T', type = 'select'");
            }
        }
    }

    /** Its order history gets this status: sold, cancelled, refunded. */
    private function status(array $ask): array
    {
        $model = $this->model('checkout/order');
        $method = $this->isFour ? 'addHistory' : 'addOrderHistory';
        $model->$method($ask['order'], $ask['status'], '', false, true);

        return [];
    }

    /** As the API edits an order: its lines are written anew, then it is sold again. */
    private function edit(array $ask): array
    {
        $model = $this->model('checkout/order');
        $order = $model->getOrder($ask['order']);
        $order['products'] = array_map(static function (array $line): array {
            [$product, $quantity, $value] = $line;
            $option = $value === 0 ? [] : [[
                'product_option_id' => 0, 'product_option_value_id' => $value, 'name' => 'T', 'value' => 'T',
                'type' => 'select',
            ]];

            return [
                'product_id' => $product, 'master_id' => 0, 'name' => 'T', 'model' => 'T', 'quantity' => $quantity,
                'price' => 1, 'total' => $quantity, 'tax' => 0, 'reward' => 0, 'option' => $option,
                'subscription' => [], 'download' => [],
            ];
        }, $ask['lines']);
        $order['vouchers'] = [];
        $order['totals'] = [];
        $model->editOrder($ask['order'], $order);

        return $this->status($ask);
    }

    private function deleteOrder(array $ask): array
    {
        $this->model('checkout/order')->deleteOrder($ask['order']);

        return [];
    }

    private function sql(array $ask): array
    {
        $this->db->query($ask['sql']);

        return ['changed' => $this->db->countAffected()];
    }

    private function rows(array $ask): array
    {
        return ['rows' => $this->db->query($ask['sql'])->rows];
    }

    /** What the form of a product would send, and what it was opened with. */
    private function open(array $ask): array
    {
        $model = $this->model('catalog/product');
        $id = $ask['product'];
        $post = $model->getProduct($id);
        $options = $this->isFour && method_exists($model, '__isset') && isset($model->getOptions);
        $post['product_option'] = $options ? $model->getOptions($id) : $model->getProductOptions($id);
        $post['product_description'] = $options || $this->isFour
            ? $model->getDescriptions($id)
            : $model->getProductDescriptions($id);
        $post['product_store'] = [0];
        $post['product_seo_url'] = $this->isFour ? $model->getSeoUrls($id) : $model->getProductSeoUrls($id);
        $isNew = $ask['isNew'] ?? false;
        if ($isNew) {
            $post['product_option'] = [];
            $post['product_seo_url'] = [];
        }
        if (class_exists('TrueStock\Ledger\OpenedForm') && !($ask['isOld'] ?? false)) {
            $data = ['quantity' => $post['quantity'], 'product_options' => $post['product_option']];
            $form = TrueStock\Ledger\OpenedForm::ofData($isNew ? 0 : $id, $data);
            $post['true_stock_form'] = htmlspecialchars($form->json(), ENT_COMPAT, 'UTF-8');
        }
        $this->forms[$ask['form']] = $post;

        return ['quantity' => (int) $post['quantity']];
    }

    /** Another process gets the same form: a second tab, or a page that was sent again. */
    private function take(array $ask): array
    {
        if (isset($ask['post'])) {
            $this->forms[$ask['form']] = $ask['post'];
        }

        return ['post' => $this->forms[$ask['form']]];
    }

    /** The owner types into an open form. */
    private function type(array $ask): array
    {
        $post = &$this->forms[$ask['form']];
        if ($ask['value'] === 0) {
            $post['quantity'] = $ask['isAbsolute'] ? $ask['pieces'] : $post['quantity'] + $ask['pieces'];
        }
        foreach ($post['product_option'] as &$option) {
            foreach ($option['product_option_value'] as &$value) {
                if ((int) $value['product_option_value_id'] === $ask['value']) {
                    $value['quantity'] = $ask['isAbsolute'] ? $ask['pieces'] : $value['quantity'] + $ask['pieces'];
                }
            }
        }

        return [];
    }

    private function save(array $ask): array
    {
        $post = $this->forms[$ask['form']];
        $this->registry->get('request')->post = $post;
        $model = $this->model('catalog/product');
        $model->editProduct((int) $post['product_id'], $post);
        if ($this->isFour) {
            $this->registry->get('load')->model('design/seo_url');
            $model->editVariants((int) $post['product_id'], $post);
        }
        $this->registry->get('request')->post = [];

        return [];
    }

    /** The form of a new product, which stays open on 4.x. */
    private function add(array $ask): array
    {
        $this->registry->get('request')->post = $this->forms[$ask['form']];
        $id = (int) $this->model('catalog/product')->addProduct($this->forms[$ask['form']]);
        $this->registry->get('request')->post = [];
        $this->forms[$ask['form']]['product_id'] = $id;

        return ['product' => $id];
    }

    /** Says how many lie on the shelf; plain OpenCart has its form for that. */
    private function count(array $ask): array
    {
        $ledger = class_exists('TrueStock\Ledger\Ledger') ? TrueStock\Ledger\Ledger::ofFramework($this->registry) : null;
        if ($ledger === null) {
            $this->db->query($ask['plain']);

            return [];
        }
        $stock = new TrueStock\Ledger\StockTable(new TrueStock\Shop\FrameworkDatabase($this->db));
        (new TrueStock\Ledger\Adjustment($ledger, $stock, 1))->count($ask['product'], $ask['value'], $ask['counted']);

        return [];
    }

    private function look(): array
    {
        $ledger = TrueStock\Ledger\Ledger::ofFramework($this->registry);
        $database = new TrueStock\Shop\FrameworkDatabase($this->db);

        return ['looked' => (new TrueStock\Ledger\Reconciler($database, $ledger))->run()];
    }

    private function copy(array $ask): array
    {
        $this->model('catalog/product')->copyProduct($ask['product']);

        return [];
    }

    private function delete(array $ask): array
    {
        $this->model('catalog/product')->deleteProduct($ask['product']);

        return [];
    }

    private function model(string $route)
    {
        if ($route === 'catalog/product' && $this->isFour) {
            $this->registry->get('load')->model('design/seo_url');
        }
        $this->registry->get('load')->model($route);

        return $this->registry->get('model_' . str_replace('/', '_', $route));
    }
}
