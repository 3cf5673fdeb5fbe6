<?php

declare(strict_types=1);

namespace TrueStock;

/**
 * The events that bind us to a shop: no template is edited.
 */
final class Events
{
    /** The code they are registered under, and removed by. */
    public const CODE = 'true_stock';

    /**
     * Triggers with {.} for what stands before a controller's method, the
     * method that answers, and its place in the line of handlers: values are
     * marked after other extensions changed them, and the marks resolved before
     * other extensions see the page.
     */
    private const HANDLERS = [
        ['catalog/view/product/product/before', 'markStock', 900],
        ['catalog/view/product/product/after', 'placeElement', -900],
        ['catalog/view/common/footer/after', 'addScript', 0],
        ['catalog/controller/checkout/cart{.}add/before', 'refuseAdd', 0],
        ['catalog/controller/checkout/cart{.}edit/before', 'refuseEdit', 0],
        // The first thing that the page of a shop in maintenance does.
        ['catalog/language/common/maintenance/before', 'stockInMaintenance', 0],
    ];

    /** Of OpenCart 3.0 alone, whose cart is a page that is loaded anew. */
    private const OF_VERSION_3 = [
        ['catalog/view/checkout/cart/before', 'showReason', 0],
    ];

    /**
     * @return array<int, array{trigger: string, action: string, sort_order: int}>
     */
    public static function of(Layout $layout): array
    {
        $more = $layout->isVersion4() ? [] : self::OF_VERSION_3;

        return \array_map(static function (array $handler) use ($layout): array {
            [$trigger, $method, $order] = $handler;

            return [
                'trigger' => \str_replace('{.}', $layout->separator, $trigger),
                'action' => $layout->method($method),
                'sort_order' => $order,
            ];
        }, \array_merge(self::HANDLERS, $more));
    }
}
