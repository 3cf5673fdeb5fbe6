<?php

declare(strict_types=1);

namespace TrueStock\Cart;

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
            $page = self::into($page, (string) $left['message']);
        }
    }

    private static function into(string $page, string $message): string
    {
        $text = \htmlspecialchars($message, \ENT_QUOTES, 'UTF-8');
        $alert = '<div class="alert alert-danger alert-dismissible" role="alert">'
            . "<i class=\"fa fa-exclamation-circle\"></i> $text"
            . '<button type="button" class="close" data-dismiss="alert">&times;</button></div>';
        foreach (['~<div\b[^>]*\sid="content"[^>]*>~i', '~<body\b[^>]*>~i'] as $place) {
            if (\preg_match($place, $page, $found, \PREG_OFFSET_CAPTURE) === 1) {
                return \substr_replace($page, $alert, $found[0][1] + \strlen($found[0][0]), 0);
            }
        }

        return $alert . $page;
    }
}
