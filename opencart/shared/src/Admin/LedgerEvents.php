<?php

declare(strict_types=1);

namespace TrueStock\Admin;

use TrueStock\Shop\Layout;

/**
 * The events by which the ledger learns of every change of a quantity: right
 * before OpenCart makes it, and right after.
 */
final class LedgerEvents
{
    private const LAST = 990;
    private const FIRST = -990;

    /** Triggers and methods; a wildcard before the model's method, where 4.0 and 4.1 differ. */
    private const HANDLERS = [
        ['catalog/model/checkout/order?{history}/before', 'beginHistory', self::LAST],
        ['catalog/model/checkout/order?{history}/after', 'endOrder', self::FIRST],
        // Both call the method above without an event.
        ['catalog/model/checkout/order?editOrder/before', 'beginOrder', self::LAST],
        ['catalog/model/checkout/order?editOrder/after', 'endOrder', self::FIRST],
        ['catalog/model/checkout/order?deleteOrder/before', 'beginOrder', self::LAST],
        ['catalog/model/checkout/order?deleteOrder/after', 'endOrder', self::FIRST],
        ['admin/model/catalog/product?editProduct/before', 'beginSave', self::LAST],
        ['admin/model/catalog/product?editProduct/after', 'endSave', self::FIRST],
        ['admin/model/catalog/product?addProduct/after', 'endAdd', self::FIRST],
        ['admin/model/catalog/product?copyProduct/before', 'beginCopy', self::LAST],
        ['admin/model/catalog/product?copyProduct/after', 'endCopy', self::FIRST],
        ['admin/model/catalog/product?deleteProduct/before', 'beginDelete', self::LAST],
        ['admin/model/catalog/product?deleteProduct/after', 'endDelete', self::FIRST],
        ['admin/view/catalog/product_form/after', 'showHistory', 0],
        ['admin/view/catalog/product_list/before', 'showMoved', 0],
    ];

    private const OF_VERSION_4 = [
        ['admin/model/catalog/product?editVariants/before', 'beginVariants', self::LAST],
        ['admin/model/catalog/product?editVariants/after', 'endVariants', self::FIRST],
        ['admin/controller/catalog/product.save/after', 'sayMoved', 0],
    ];

    /**
     * @return array<int, array{string, string, int}> as Events has them
     */
    public static function of(Layout $layout): array
    {
        return \array_merge(self::HANDLERS, $layout->isVersion4() ? self::OF_VERSION_4 : []);
    }
}
