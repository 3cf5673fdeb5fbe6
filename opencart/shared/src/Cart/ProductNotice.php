<?php

declare(strict_types=1);

namespace TrueStock\Cart;

use TrueStock\Storefront\PageAlert;

/**
 * Tells a shopper on the product page why a listing could not add: the script
 * of listings in OpenCart 3.0 shows no error, but goes to the redirect of the
 * response (catalog/view/javascript/common.js, tag 3.0.5.1).
 */
final class ProductNotice
{
    private const KEY = 'true_stock_refusal';

    /** In the URL, so that a page that was opened in another way shows nothing. */
    private const PARAMETER = 'true_stock';

    /** @var object */
    private $registry;

    /**
     * @param object $registry OpenCart's
     */
    public function __construct($registry)
    {
        $this->registry = $registry;
    }

    /**
     * Keeps the message for the next view of the page.
     *
     * @return string where to go
     */
    public function leave(int $productId, string $message): string
    {
        $this->registry->get('session')->data[self::KEY] = ['product' => $productId, 'message' => $message];
        $query = "product_id=$productId&" . self::PARAMETER . '=refused';

        return \str_replace('&amp;', '&', $this->registry->get('url')->link('product/product', $query));
    }

    /**
     * @param string $page of this product
     */
    public function show(int $productId, string &$page): void
    {
        $session = $this->registry->get('session');
        $left = $session->data[self::KEY] ?? null;
        unset($session->data[self::KEY]);
        $isAsked = isset($this->registry->get('request')->get[self::PARAMETER]);
        if ($isAsked && \is_array($left) && ($left['product'] ?? 0) === $productId) {
            $text = \htmlspecialchars((string) $left['message'], \ENT_QUOTES, 'UTF-8');
            $page = PageAlert::into($page, $text);
        }
    }
}
