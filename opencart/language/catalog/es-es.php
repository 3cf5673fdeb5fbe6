<?php

// The widget's words. {count} and {time} are filled in.
$_['true_stock_in_stock'] = 'En stock';
$_['true_stock_low_stock_one'] = 'Solo queda {count}';
$_['true_stock_low_stock_other'] = 'Solo quedan {count}';
$_['true_stock_out_of_stock'] = 'Agotado';
$_['true_stock_backorder'] = 'Disponible bajo pedido';
$_['true_stock_unavailable'] = 'No disponible';
$_['true_stock_checking'] = 'Comprobando existencias';
$_['true_stock_checked'] = 'comprobado a las {time}';
$_['true_stock_option_out_of_stock'] = 'La opción elegida está agotada';
$_['true_stock_too_few_one'] = 'Solo se puede pedir {count}';
$_['true_stock_too_few_other'] = 'Solo se pueden pedir {count}';
$_['true_stock_minimum_other'] = 'Pedido mínimo: {count}';
$_['true_stock_add_blocked'] = 'Ahora mismo no se puede añadir al carrito';
$_['true_stock_sold_out_many_one'] = '{count} producto se acaba de agotar';
$_['true_stock_sold_out_many_other'] = '{count} productos se acaban de agotar';

// Why the shop did not add to, or change, the cart.
$_['true_stock_refused_unavailable'] = 'Este producto ya no está disponible.';
$_['true_stock_refused_out_of_stock'] = 'Este producto está agotado.';
$_['true_stock_refused_option_out_of_stock'] = 'La opción elegida está agotada.';
$_['true_stock_refused_too_few'] = 'No hay existencias suficientes para esta cantidad.';
$_['true_stock_refused_too_few_left'] = 'No hay existencias suficientes. Cantidad máxima, incluido su carrito: %d.';
$_['true_stock_refused_minimum'] = 'Cantidad mínima de pedido: %d.';
