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
