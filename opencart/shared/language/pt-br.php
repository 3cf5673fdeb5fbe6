<?php

$_['mail_subject'] = '{shop}: estoques que não podem ser verdadeiros';
$_['mail_begin'] = 'O True Stock encontrou algo novo em {shop}.';
$_['mail_contradictions'] = 'Novas contradições: {count}';
$_['mail_changes'] = 'Mudanças que nada explica: {count}';
$_['mail_change'] = '{change}, agora {quantity}, entre {from} e {to}';
$_['mail_more'] = '… e mais: {count}';
$_['mail_end'] = 'O painel da loja diz mais. No máximo um e-mail assim por dia; desligue-o nas configurações do True Stock.';

$_['rule_negative'] = 'a quantidade é {quantity}';
$_['rule_minimum'] = 'há {quantity}, e o mínimo é {minimum}';
$_['rule_options_above'] = 'as opções somam {sum}, o produto tem {quantity}';
$_['rule_options_below'] = 'as opções somam {sum}, o produto tem {quantity}';
$_['rule_option_sold_out'] = 'o produto tem {quantity}, mas uma opção obrigatória está esgotada';
$_['rule_uncounted_product'] = 'suas opções são contadas ({values}), o próprio produto não';
$_['rule_sold_uncounted'] = 'foram vendidos {sold}, e “Subtrair estoque” está desligado';
$_['rule_oversold'] = 'foram contados {countedQuantity}, desde então vendidos {soldSinceCount}';
$_['rule_ledger'] = 'consta {quantity}, pelo histórico são {ledgerQuantity}';
$_['rule_variant'] = 'a variante tem {quantity}, o principal {masterQuantity}';

$_['setting_gives_back_title'] = 'A situação de pedido “{status}” devolve o que foi vendido';
$_['setting_gives_back_sentence'] = 'Não está em nenhuma das duas listas de situações que vendem: quando um pedido vendido passa a ela, o OpenCart devolve as peças ao estoque. Devolvidas até agora: {pieces} peças, pedidos: {count}.';
$_['setting_gives_back_change'] = 'Se esses pedidos foram enviados, dê-lhes primeiro uma situação que vende. Depois ponha “{status}” na lista de pedidos completos em Sistema › Configurações › Opções, e conte o que continham.';
$_['setting_sells_twice_title'] = 'Pedidos tomam suas peças mais de uma vez';
$_['setting_sells_twice_sentence'] = 'Estavam vendidos, devolveram as peças no caminho e foram vendidos de novo; nesse meio-tempo outros podiam comprá-las. Ou dois programas venderam o mesmo pedido ao mesmo tempo. Tomadas de novo: {pieces} peças, pedidos: {count}.';
$_['setting_sells_twice_change'] = 'Ponha cada situação por que passa um pedido numa das duas listas (em processamento, completo) em Sistema › Configurações › Opções.';
$_['setting_deleted_title'] = 'Apagar pedidos devolve o que foi vendido';
$_['setting_deleted_sentence'] = 'O OpenCart devolve ao estoque as peças de um pedido apagado, mesmo enviadas há muito. Devolvidas até agora: {pieces} peças, pedidos apagados: {count}.';
$_['setting_deleted_change'] = 'Cancele pedidos em vez de apagá-los, e não apague nada que foi enviado: tire a permissão de modificar “sale/order” de quem não precisa. Conte o que esses pedidos continham.';
$_['setting_stock_checkout_title'] = '“Stock Checkout” (compra sem estoque) está ligado';
$_['setting_stock_checkout_sentence'] = 'A loja vende o que não tem. Vendido abaixo de zero até agora: {pieces} peças, pedidos desses produtos: {count}.';
$_['setting_stock_checkout_change'] = 'Desligue Stock Checkout em Sistema › Configurações › Opções, a menos que compre sob encomenda.';
$_['setting_subtract_title'] = '“Subtrair estoque” está desligado em produtos que vendem';
$_['setting_subtract_sentence'] = 'Suas quantidades nunca baixam. Vendido sem ser subtraído: {pieces} peças, pedidos: {count}.';
$_['setting_subtract_change'] = 'Ligue a subtração na aba Dados desses produtos, e conte-os. Números de produto: {products}';
