<?php

// The widget's words. {count} and {time} are filled in.
$_['true_stock_in_stock'] = 'Em estoque';
$_['true_stock_low_stock_one'] = 'Resta apenas {count}';
$_['true_stock_low_stock_other'] = 'Restam apenas {count}';
$_['true_stock_out_of_stock'] = 'Esgotado';
$_['true_stock_backorder'] = 'Disponível sob encomenda';
$_['true_stock_unavailable'] = 'Indisponível';
$_['true_stock_checking'] = 'Verificando o estoque';
$_['true_stock_checked'] = 'verificado às {time}';
$_['true_stock_option_out_of_stock'] = 'A opção escolhida está esgotada';
$_['true_stock_too_few_one'] = 'Só é possível pedir {count}';
$_['true_stock_too_few_other'] = 'Só é possível pedir {count}';
$_['true_stock_minimum_other'] = 'Pedido mínimo: {count}';
$_['true_stock_add_blocked'] = 'No momento não é possível adicionar ao carrinho';
$_['true_stock_sold_out_many_one'] = '{count} produto acabou de esgotar';
$_['true_stock_sold_out_many_other'] = '{count} produtos acabaram de esgotar';

// Why the shop did not add to, or change, the cart.
$_['true_stock_refused_unavailable'] = 'Este produto não está mais disponível.';
$_['true_stock_refused_out_of_stock'] = 'Este produto está esgotado.';
$_['true_stock_refused_option_out_of_stock'] = 'A opção escolhida está esgotada.';
$_['true_stock_refused_too_few'] = 'Não há estoque suficiente para essa quantidade.';
$_['true_stock_refused_too_few_left'] = 'Estoque insuficiente. Quantidade máxima, incluindo o seu carrinho: %d.';
$_['true_stock_refused_minimum'] = 'Quantidade mínima do pedido: %d.';
$_['true_stock_refused_held'] = 'Todas as unidades deste produto estão agora nas compras de outros clientes. Talvez volte a ficar disponível em alguns minutos.';

// Why an order is not placed. {product} and {left} are filled in.
$_['true_stock_checkout_gone'] = '{product} acabou de esgotar. Seu pedido não foi feito.';
$_['true_stock_checkout_held'] = '{product}: outro cliente está pagando a última unidade. Seu pedido não foi feito. Se ela não for paga, ficará disponível novamente em alguns minutos.';
$_['true_stock_checkout_left'] = '{product}: unidades disponíveis: {left}. Seu pedido não foi feito; reduza a quantidade.';
$_['true_stock_checkout_fewer'] = '{product}: não resta o suficiente. Seu pedido não foi feito; reduza a quantidade.';
$_['true_stock_checkout_none'] = 'Seu pedido não foi feito. Passe pela finalização da compra novamente.';
$_['true_stock_checkout_placed'] = 'Seu pedido já foi feito. Para pedir mais, passe pela finalização da compra novamente.';
$_['true_stock_checkout_busy'] = 'Muitos clientes estão pagando neste momento. Seu pedido não foi feito; tente novamente.';
$_['true_stock_checkout_down'] = 'A loja não pode receber pedidos neste momento. Seu pedido não foi feito; tente novamente em um minuto.';
$_['true_stock_checkout_failed'] = 'A loja não respondeu. Aguarde um momento e tente novamente; se o pedido foi feito, você receberá um e-mail.';

// In the history of an order that found no stock. {product} is filled in.
$_['true_stock_review_note'] = 'Já não restava {product}. O pedido pode estar pago: verifique no meio de pagamento.';
$_['true_stock_review_reported'] = 'O meio de pagamento avisou de novo: verifique nele se o pedido está pago.';
$_['true_stock_review_changed'] = 'O pedido foi alterado enquanto era vendido; o estoque foi devolvido. Compare os itens com o que foi pago.';
$_['true_stock_review_held'] = '{product}: outro cliente está pagando a última unidade.';
$_['true_stock_review_gone'] = '{product} está esgotado.';
