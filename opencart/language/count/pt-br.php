<?php

$_['heading_title'] = 'Contar estoque';

$_['error_permission'] = 'Você não tem permissão para contar.';

$_['count_begin'] = 'O que contar';
$_['count_sample'] = 'Uma amostra aleatória';
$_['count_sample_help'] = 'Cada número controlado e à venda tem a mesma chance. Contada por inteiro, a amostra mostra quantos dos seus números estão certos.';
$_['count_number'] = 'Quantos';
$_['count_category'] = 'Os primeiros de uma categoria';
$_['count_choose'] = 'Categoria';
$_['count_chosen'] = 'Escolhidos na verificação: {count}';
$_['count_start'] = 'Começar';
$_['count_open'] = 'Listas não terminadas';
$_['count_list'] = 'Lista {id}';
$_['count_kind_sample'] = 'amostra aleatória';
$_['count_kind_category'] = 'categoria';
$_['count_kind_chosen'] = 'escolhidos';
$_['count_progress'] = 'Contados: {counted} de {all}';
$_['count_group'] = 'Agrupar por';
$_['count_by_location'] = 'Localização';
$_['count_by_category'] = 'Categoria';
$_['count_nowhere'] = 'Não informado';
$_['count_when'] = 'Contado';
$_['count_as_entered'] = 'ao digitar';
$_['count_at'] = 'às';
$_['count_when_help'] = 'O que for vendido depois é descontado sozinho. Não conte o que já foi vendido e ainda espera o envio.';
$_['count_print'] = 'Imprimir';
$_['count_back'] = 'Todas as listas';
$_['count_pieces'] = 'Peças: {name}';
$_['count_save'] = 'Anotar';
$_['count_recorded'] = 'registrado: {recorded}';
$_['count_result'] = 'contado: {counted}, registrado: {recorded}';
$_['count_right'] = 'certo';
$_['count_wrong'] = 'corrigido em {change}';
$_['count_outdated'] = 'vale uma contagem posterior';
$_['count_waiting'] = 'espera o envio';
$_['count_waiting_all'] = 'À espera de envio: {count}. Esta página continua tentando.';
$_['count_failed'] = 'Não funcionou. Recarregue a página ou veja o registro de erros da loja.';
$_['count_refused'] = 'Não anotado: é preciso um número inteiro, contado nos últimos três dias.';
$_['count_finished'] = 'Tudo está contado.';
$_['count_accuracy'] = 'Certos: {right} de {counted}, {share} % (intervalo de 95 %: {low} % a {high} %), {date}';
$_['count_tolerance'] = '(diferença de até {tolerance} conta como certa)';
$_['count_samples'] = 'Quantos números estavam certos';
$_['count_empty'] = 'Não há nada para contar aqui.';
$_['count_no_modify'] = 'Você pode ver as listas, mas não contar.';

$_['tile_title'] = 'Seus números são verdadeiros?';
$_['tile_contradictions'] = 'Contradições abertas: {count}';
$_['tile_judged'] = 'Verificado em {date}';
$_['tile_unjudged'] = 'Ainda não verificado: a verificação de estoque faz isso, ou cli.php reconcile.';
$_['tile_accuracy'] = 'Certos pela última contagem: {share} % (intervalo de 95 %: {low} % a {high} %; {counted} contados, {date})';
$_['tile_uncounted'] = 'Quantos dos seus números estão certos? Ninguém sabe antes de contar.';
$_['tile_sample'] = 'Contar uma amostra de {count}';
$_['tile_audit'] = 'Verificação de estoque';
$_['tile_picture'] = 'Parcela de números certos ao longo do tempo: {list}';
$_['tile_point'] = '{date}: {share} % ({low} % a {high} %)';
