<?php

// The widget's words. {count} and {time} are filled in.
$_['true_stock_in_stock'] = 'In stock';
$_['true_stock_low_stock_one'] = 'Only {count} left';
$_['true_stock_low_stock_other'] = 'Only {count} left';
$_['true_stock_out_of_stock'] = 'Out of stock';
$_['true_stock_backorder'] = 'Available on backorder';
$_['true_stock_unavailable'] = 'Not available';
$_['true_stock_checking'] = 'Checking stock';
$_['true_stock_checked'] = 'checked {time}';
$_['true_stock_option_out_of_stock'] = 'The chosen option is out of stock';
$_['true_stock_too_few_one'] = 'Only {count} can be ordered';
$_['true_stock_too_few_other'] = 'Only {count} can be ordered';
$_['true_stock_minimum_one'] = 'Order at least {count}';
$_['true_stock_minimum_other'] = 'Order at least {count}';
$_['true_stock_add_blocked'] = 'Cannot be added to the cart just now';
$_['true_stock_sold_out_many_one'] = '{count} product is now sold out';
$_['true_stock_sold_out_many_other'] = '{count} products are now sold out';

// Why the shop did not add to, or change, the cart.
$_['true_stock_refused_unavailable'] = 'This product is no longer available.';
$_['true_stock_refused_out_of_stock'] = 'This product is out of stock.';
$_['true_stock_refused_option_out_of_stock'] = 'The option you chose is out of stock.';
$_['true_stock_refused_too_few'] = 'There is not enough stock for this quantity.';
$_['true_stock_refused_too_few_left'] = 'Not enough stock. Most you can order, including what is in your cart: %d.';
$_['true_stock_refused_minimum'] = 'Minimum order quantity: %d.';
$_['true_stock_refused_held'] = 'All of this product are in other shoppers’ checkouts right now. It may be available again in a few minutes.';

// Why an order is not placed. {product} and {left} are filled in.
$_['true_stock_checkout_gone'] = '{product} has just been sold out. Your order was not placed.';
$_['true_stock_checkout_held'] = '{product}: another shopper is paying for the last one. Your order was not placed. If it is not paid for, it will be available again in a few minutes.';
$_['true_stock_checkout_left'] = '{product}: only {left} left. Your order was not placed; please lower the quantity.';
$_['true_stock_checkout_fewer'] = '{product}: not enough is left. Your order was not placed; please lower the quantity.';
$_['true_stock_checkout_none'] = 'Your order was not placed. Please go through the checkout again.';
$_['true_stock_checkout_placed'] = 'Your order has been placed already. To order more, please go through the checkout again.';
$_['true_stock_checkout_busy'] = 'Very many shoppers are paying at this moment. Your order was not placed; please try again.';
$_['true_stock_checkout_down'] = 'The shop cannot take orders at this moment. Your order was not placed; please try again in a minute.';
$_['true_stock_checkout_failed'] = 'The shop did not answer. Please wait a moment and try again; if your order was placed, you will get an e-mail.';

// In the history of an order that found no stock. {product} is filled in.
$_['true_stock_review_note'] = '{product} was sold out by then. The order may be paid: check with the gateway.';
$_['true_stock_review_reported'] = 'The gateway reported once more: check there whether the order is paid.';
$_['true_stock_review_changed'] = 'The order was changed while it was being sold; its stock was put back. Compare its lines with what is paid.';
$_['true_stock_review_held'] = '{product}: a shopper is paying for the last one.';
$_['true_stock_review_gone'] = '{product} is sold out.';
