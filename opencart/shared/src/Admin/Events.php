<?php

declare(strict_types=1);

namespace TrueStock\Admin;

use TrueStock\Shop\Layout;

/**
 * The events that connect us to a shop, so that no template is edited.
 */
final class Events
{
    /** The code under which they are registered and removed. */
    public const CODE = 'true_stock';

    /** The admin's menu, where the audit page has an entry. */
    private const MENU = 'admin/view/common/column_left/before';

    /**
     * Triggers, with {.} for the separator before a controller's method; our
     * method; and its sort order. Values are marked after other extensions
     * changed them, and the marks are resolved before other extensions see the
     * page.
     */
    private const HANDLERS = [
        // The first controller of a request: nothing is in the cart yet.
        ['catalog/controller/*/before', 'guardCart', -1000],
        ['catalog/view/product/product/before', 'markStock', 900],
        ['catalog/view/product/product/after', 'placeElement', -900],
        ['catalog/view/common/footer/after', 'addScript', 0],
        ['catalog/controller/checkout/cart{.}add/before', 'refuseAdd', 0],
        ['catalog/controller/checkout/cart{.}edit/before', 'refuseEdit', 0],
        ['catalog/view/checkout/cart/before', 'showReason', 0],
        ['catalog/controller/checkout/confirm{confirm}/before', 'arrive', 0],
        // A wildcard before the method, where 4.0 and 4.1 differ.
        ['catalog/model/checkout/order?addOrder/before', 'openOrder', 0],
        ['catalog/model/checkout/order?editOrder/before', 'reopenOrder', 0],
        ['catalog/model/checkout/order?editOrder/after', 'orderReopened', 0],
        ['catalog/model/checkout/order?addOrder/after', 'orderOpened', 0],
        // Modules name their methods as they like.
        ['catalog/controller/extension/*payment/*{.}*/before', 'pay', 0],
        ['catalog/controller/extension/*payment/*/before', 'showPayment', 0],
        // A gateway's report reads its order first.
        ['catalog/model/checkout/order?getOrder/after', 'readOrder', 0],
        ['catalog/controller/checkout/success/before', 'showRefusal', -900],
        // Before mails are sent and statistics counted, and right after the
        // stock is lowered.
        ['catalog/model/checkout/order?{history}/before', 'decideSale', -900],
        ['catalog/model/checkout/order?{history}/after', 'finishSale', -900],
        ['catalog/controller/checkout/cart{.}add/after', 'leaveCheckout', 0],
        ['catalog/controller/checkout/cart{.}edit/after', 'leaveCheckout', 0],
        ['catalog/controller/checkout/cart{.}remove/after', 'leaveCheckout', 0],
        ['catalog/controller/checkout/*{.}save/before', 'stepBack', 0],
        // An order that the owner edits: 3.0, 4.0 and 4.1.
        ['catalog/controller/api/order/edit/before', 'countOwn', 0],
        ['catalog/controller/api/order/edit/after', 'stopCounting', 0],
        ['catalog/controller/api/sale/order.confirm/before', 'countOwn', 0],
        ['catalog/controller/api/sale/order.confirm/after', 'stopCounting', 0],
        ['catalog/controller/api/order/before', 'countOwn', 0],
        ['catalog/controller/api/order/after', 'stopCounting', 0],
        // The first event on the maintenance page.
        ['catalog/language/common/maintenance/before', 'stockInMaintenance', 0],
    ];

    private const OF_VERSION_4 = [
        // From 4.1 on, this part of the cart page shows the warnings.
        ['catalog/view/checkout/cart_list/before', 'showReason', 0],
        // The cart in the header: removeProduct in 4.0, remove in 4.1.
        ['catalog/controller/common/cart{.}remove*/after', 'leaveCheckout', 0],
        // A customer chooses another address.
        ['catalog/controller/checkout/*_address{.}address/before', 'stepBack', 0],
    ];

    /**
     * @return array<int, array{trigger: string, action: string, sort_order: int}>
     */
    public static function of(Layout $layout): array
    {
        $more = $layout->isVersion4() ? self::OF_VERSION_4 : [];
        $names = [
            '{.}' => $layout->separator,
            '{confirm}' => $layout->isVersion4() ? '.confirm' : '',
            '{history}' => $layout->isVersion4() ? 'addHistory' : 'addOrderHistory',
        ];

        return \array_merge(
            self::events(\array_merge(self::HANDLERS, $more), $names, [$layout, 'method']),
            self::events(LedgerEvents::of($layout), $names, [$layout, 'ledger']),
            [['trigger' => self::MENU, 'action' => $layout->page('audit', 'menu'), 'sort_order' => 0]]
        );
    }

    /**
     * @param array<int, array{string, string, int}> $handlers
     * @param array<string, string> $names that stand for others in triggers
     * @param callable(string): string $route of a method
     * @return array<int, array{trigger: string, action: string, sort_order: int}>
     */
    private static function events(array $handlers, array $names, callable $route): array
    {
        return \array_map(static function (array $handler) use ($names, $route): array {
            [$trigger, $method, $order] = $handler;

            return ['trigger' => \strtr($trigger, $names), 'action' => $route($method), 'sort_order' => $order];
        }, $handlers);
    }
}
