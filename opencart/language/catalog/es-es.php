<?php

// The widget's words. {count} and {time} are filled in.
$_['true_stock_in_stock'] = 'En stock';
$_['true_stock_low_stock_one'] = 'Solo queda {count}';
$_['true_stock_low_stock_other'] = 'Solo quedan {count}';
$_['true_stock_out_of_stock'] = 'Agotado';
$_['true_stock_backorder'] = 'Disponible bajo pedido';
$_['true_stock_unavailable'] = 'No disponible';
$_['true_stock_checking'] = 'Comprobando existencias';
$_['true_stock_checked'] = 'comprobado: {time}';
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
$_['true_stock_refused_held'] = 'Todas las unidades de este producto están ahora en las compras de otros clientes. Puede que vuelva a estar disponible en unos minutos.';

// Why an order is not placed. {product} and {left} are filled in.
$_['true_stock_checkout_gone'] = '{product} se acaba de agotar. Su pedido no se ha realizado.';
$_['true_stock_checkout_held'] = '{product}: otro cliente está pagando la última unidad. Su pedido no se ha realizado. Si no se paga, volverá a estar disponible en unos minutos.';
$_['true_stock_checkout_left'] = '{product}: unidades disponibles: {left}. Su pedido no se ha realizado; reduzca la cantidad.';
$_['true_stock_checkout_fewer'] = '{product}: no quedan suficientes unidades. Su pedido no se ha realizado; reduzca la cantidad.';
$_['true_stock_checkout_none'] = 'Su pedido no se ha realizado. Vuelva a pasar por la compra.';
$_['true_stock_checkout_placed'] = 'Su pedido ya se ha realizado. Para pedir más, vuelva a pasar por la compra.';
$_['true_stock_checkout_busy'] = 'En este momento pagan muchísimos clientes. Su pedido no se ha realizado; inténtelo de nuevo.';
$_['true_stock_checkout_down'] = 'La tienda no puede aceptar pedidos en este momento. Su pedido no se ha realizado; inténtelo de nuevo en un minuto.';
$_['true_stock_checkout_failed'] = 'La tienda no ha respondido. Espere un momento e inténtelo de nuevo; si su pedido se realizó, recibirá un correo electrónico.';

// In the history of an order that found no stock. {product} is filled in.
$_['true_stock_review_note'] = 'Ya no quedaba {product}. Puede que el pedido esté pagado: compruébelo en la pasarela de pago.';
$_['true_stock_review_reported'] = 'La pasarela de pago ha avisado otra vez: compruebe allí si el pedido está pagado.';
$_['true_stock_review_changed'] = 'El pedido se modificó mientras se vendía; sus existencias se han repuesto. Compare sus líneas con lo pagado.';
$_['true_stock_review_held'] = '{product}: otro cliente está pagando la última unidad.';
$_['true_stock_review_gone'] = '{product} está agotado.';
