<?php

$_['mail_subject'] = '{shop}: stock numbers that cannot be true';
$_['mail_begin'] = 'True Stock has found something new in {shop}.';
$_['mail_contradictions'] = 'New contradictions: {count}';
$_['mail_changes'] = 'Changes that nothing explains: {count}';
$_['mail_change'] = '{change}, now {quantity}, between {from} and {to}';
$_['mail_more'] = '… and more: {count}';
$_['mail_end'] = 'The shop’s admin says more. At most one such mail comes a day; you can switch it off in the settings of True Stock.';

$_['rule_negative'] = 'the quantity is {quantity}';
$_['rule_minimum'] = 'there are {quantity}, and the minimum is {minimum}';
$_['rule_options_above'] = 'the option values have {sum} in sum, the product {quantity}';
$_['rule_options_below'] = 'the option values have {sum} in sum, the product {quantity}';
$_['rule_option_sold_out'] = 'the product has {quantity}, but a required option has nothing left';
$_['rule_uncounted_product'] = 'its option values are counted ({values}), the product itself is not';
$_['rule_sold_uncounted'] = '{sold} were sold, and “Subtract Stock” is off';
$_['rule_oversold'] = '{countedQuantity} were counted, {soldSinceCount} were sold since';
$_['rule_ledger'] = 'it says {quantity}, by the history it is {ledgerQuantity}';
$_['rule_variant'] = 'the variant has {quantity}, its master {masterQuantity}';

$_['setting_gives_back_title'] = 'The order status “{status}” gives sold pieces back';
$_['setting_gives_back_sentence'] = 'It is in neither list of statuses that sell: when a sold order moves into it, OpenCart puts its pieces back into stock. Put back so far: {pieces} pieces, orders: {count}.';
$_['setting_gives_back_change'] = 'If these orders were sent, give them a status that sells first. Then put “{status}” on the list Complete Order Status in System › Settings › Option, and count what they contained.';
$_['setting_sells_twice_title'] = 'Orders take their pieces more than once';
$_['setting_sells_twice_sentence'] = 'They were sold, gave their pieces back on the way, and were sold again; in between, others could buy them. Or two programs sold the same order at once. Taken again: {pieces} pieces, orders: {count}.';
$_['setting_sells_twice_change'] = 'Put every status that an order has on its way on one of the two lists, Processing or Complete Order Status, in System › Settings › Option.';
$_['setting_deleted_title'] = 'Deleting orders gives sold pieces back';
$_['setting_deleted_sentence'] = 'OpenCart puts the pieces of a deleted order back into stock, also if they were sent long ago. Put back so far: {pieces} pieces, deleted orders: {count}.';
$_['setting_deleted_change'] = 'Cancel orders instead of deleting them, and delete nothing that was sent: take the permission to modify “sale/order” from users who do not need it. Count what those orders contained.';
$_['setting_stock_checkout_title'] = '“Stock Checkout” is on';
$_['setting_stock_checkout_sentence'] = 'The shop sells what is not there. Sold below zero so far: {pieces} pieces, orders of those products: {count}.';
$_['setting_stock_checkout_change'] = 'Switch off Stock Checkout in System › Settings › Option, unless you buy in on order.';
$_['setting_subtract_title'] = '“Subtract Stock” is off for products that sell';
$_['setting_subtract_sentence'] = 'Their quantities never go down. Sold without being taken off: {pieces} pieces, orders: {count}.';
$_['setting_subtract_change'] = 'Switch on Subtract Stock on the tab Data of these products, and count them. Product ids: {products}';
