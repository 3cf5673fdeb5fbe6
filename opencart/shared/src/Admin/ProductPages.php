<?php

declare(strict_types=1);

namespace TrueStock\Admin;

use TrueStock\Shop\Layout;

/**
 * What we add to OpenCart's own pages of products. Without it they work as they
 * do.
 */
final class ProductPages
{
    /** @var object */
    private $registry;

    /** @var Layout */
    private $layout;

    /**
     * @param object $registry OpenCart's, of the admin
     */
    public function __construct($registry, Layout $layout)
    {
        $this->registry = $registry;
        $this->layout = $layout;
    }

    /**
     * @param array<string, mixed> $data of the product form
     * @param string $script address of the panel's script
     */
    public function showHistory(array $data, string &$output, string $script): void
    {
        $this->quietly(function () use ($data, &$output, $script): void {
            (new HistoryPanel($this->registry, $this->layout))->show($data, $output, $script);
        });
    }

    /** 3.x goes on to another page after a save. */
    public function leaveMoved(int $productId): void
    {
        $this->quietly(function () use ($productId): void {
            (new MovedNotice($this->registry, $this->layout))->leave($productId);
        });
    }

    /**
     * 3.x: the page after a save.
     *
     * @param array<string, mixed> $data of the list of products
     */
    public function showMoved(array &$data): void
    {
        $this->quietly(function () use (&$data): void {
            $html = (new MovedNotice($this->registry, $this->layout))->take();
            if ($html !== '') {
                $data['success'] = ($data['success'] ?? '') . $html;
            }
        });
    }

    /**
     * 4.x: the answer to a save, which the open form shows.
     */
    public function sayMoved(): void
    {
        $this->quietly(function (): void {
            $response = $this->registry->get('response');
            $answer = \json_decode((string) $response->getOutput(), true);
            $productId = (int) ($this->registry->get('request')->post['product_id'] ?? 0);
            $text = (new MovedNotice($this->registry, $this->layout))->text($productId);
            if (isset($answer['success']) && $text !== '') {
                $answer['success'] .= ' ' . \htmlspecialchars($text, \ENT_QUOTES, 'UTF-8');
                $response->setOutput((string) \json_encode($answer));
            }
        });
    }

    private function quietly(callable $task): void
    {
        try {
            $task();
        } catch (\Throwable $error) {
            \error_log('True Stock: nothing added to a page of products. ' . $error->getMessage());
        }
    }
}
