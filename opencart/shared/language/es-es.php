<?php

$_['mail_subject'] = '{shop}: existencias que no pueden ser ciertas';
$_['mail_begin'] = 'True Stock ha encontrado algo nuevo en {shop}.';
$_['mail_contradictions'] = 'Contradicciones nuevas: {count}';
$_['mail_changes'] = 'Cambios que nada explica: {count}';
$_['mail_change'] = '{change}, ahora {quantity}, entre {from} y {to}';
$_['mail_more'] = '… y más: {count}';
$_['mail_end'] = 'El panel de la tienda dice más. Llega como mucho un correo así al día; puede desactivarlo en los ajustes de True Stock.';

$_['rule_negative'] = 'la cantidad es {quantity}';
$_['rule_minimum'] = 'hay {quantity}, y el mínimo es {minimum}';
$_['rule_options_above'] = 'las opciones suman {sum}, el producto tiene {quantity}';
$_['rule_options_below'] = 'las opciones suman {sum}, el producto tiene {quantity}';
$_['rule_option_sold_out'] = 'el producto tiene {quantity}, pero una opción obligatoria está agotada';
$_['rule_uncounted_product'] = 'sus opciones se cuentan ({values}), el producto mismo no';
$_['rule_sold_uncounted'] = 'se vendieron {sold}, y «Restar existencias» está desactivado';
$_['rule_oversold'] = 'se contaron {countedQuantity}, desde entonces se vendieron {soldSinceCount}';
$_['rule_ledger'] = 'pone {quantity}, según el historial son {ledgerQuantity}';
$_['rule_variant'] = 'la variante tiene {quantity}, su principal {masterQuantity}';

$_['setting_gives_back_title'] = 'El estado de pedido «{status}» devuelve lo vendido';
$_['setting_gives_back_sentence'] = 'No está en ninguna de las dos listas de estados que venden: cuando un pedido vendido pasa a él, OpenCart repone sus piezas. Repuesto hasta ahora: {pieces} piezas, pedidos: {count}.';
$_['setting_gives_back_change'] = 'Si estos pedidos se enviaron, deles primero un estado que vende. Después ponga «{status}» en la lista de pedidos completos en Sistema › Ajustes › Opción, y cuente lo que contenían.';
$_['setting_sells_twice_title'] = 'Hay pedidos que toman sus piezas varias veces';
$_['setting_sells_twice_sentence'] = 'Se vendieron, devolvieron sus piezas por el camino y se vendieron otra vez; entretanto otros podían comprarlas. O dos programas vendieron el mismo pedido a la vez. Tomado de nuevo: {pieces} piezas, pedidos: {count}.';
$_['setting_sells_twice_change'] = 'Ponga cada estado por el que pasa un pedido en una de las dos listas (en proceso, completo) en Sistema › Ajustes › Opción.';
$_['setting_deleted_title'] = 'Borrar pedidos devuelve lo vendido';
$_['setting_deleted_sentence'] = 'OpenCart repone las piezas de un pedido borrado, aunque se enviaran hace tiempo. Repuesto hasta ahora: {pieces} piezas, pedidos borrados: {count}.';
$_['setting_deleted_change'] = 'Cancele los pedidos en vez de borrarlos, y no borre nada que se haya enviado: quite el permiso de modificar «sale/order» a quien no lo necesite. Cuente lo que contenían.';
$_['setting_stock_checkout_title'] = '«Stock Checkout» (comprar sin existencias) está activado';
$_['setting_stock_checkout_sentence'] = 'La tienda vende lo que no hay. Vendido por debajo de cero hasta ahora: {pieces} piezas, pedidos de esos productos: {count}.';
$_['setting_stock_checkout_change'] = 'Desactive Stock Checkout en Sistema › Ajustes › Opción, salvo que compre por encargo.';
$_['setting_subtract_title'] = '«Restar existencias» está desactivado en productos que se venden';
$_['setting_subtract_sentence'] = 'Sus cantidades nunca bajan. Vendido sin restarse: {pieces} piezas, pedidos: {count}.';
$_['setting_subtract_change'] = 'Active la resta en la pestaña Datos de estos productos, y cuéntelos. Números de producto: {products}';
