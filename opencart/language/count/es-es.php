<?php

$_['heading_title'] = 'Contar existencias';

$_['error_permission'] = 'No tiene permiso para contar.';

$_['count_begin'] = 'Qué contar';
$_['count_sample'] = 'Una muestra al azar';
$_['count_sample_help'] = 'Cada número en venta que se controla tiene la misma probabilidad. Contada entera, la muestra dice cuántos de sus números son correctos.';
$_['count_number'] = 'Cuántos';
$_['count_category'] = 'Los primeros de una categoría';
$_['count_choose'] = 'Categoría';
$_['count_chosen'] = 'Elegidos en la revisión: {count}';
$_['count_start'] = 'Empezar';
$_['count_open'] = 'Listas sin terminar';
$_['count_list'] = 'Lista {id}';
$_['count_kind_sample'] = 'muestra al azar';
$_['count_kind_category'] = 'categoría';
$_['count_kind_chosen'] = 'elegidos';
$_['count_progress'] = 'Contados: {counted} de {all}';
$_['count_group'] = 'Agrupar por';
$_['count_by_location'] = 'Ubicación';
$_['count_by_category'] = 'Categoría';
$_['count_nowhere'] = 'Sin indicar';
$_['count_when'] = 'Contado';
$_['count_as_entered'] = 'al introducirlo';
$_['count_at'] = 'a las';
$_['count_when_help'] = 'Lo que se venda después se descuenta solo. No cuente lo que ya está vendido y aún espera el envío.';
$_['count_print'] = 'Imprimir';
$_['count_back'] = 'Todas las listas';
$_['count_pieces'] = 'Piezas: {name}';
$_['count_save'] = 'Anotar';
$_['count_recorded'] = 'registrado: {recorded}';
$_['count_result'] = 'contado: {counted}, registrado: {recorded}';
$_['count_right'] = 'correcto';
$_['count_wrong'] = 'corregido en {change}';
$_['count_outdated'] = 'vale un recuento posterior';
$_['count_waiting'] = 'espera el envío';
$_['count_waiting_all'] = 'Por enviar: {count}. Esta página sigue intentándolo.';
$_['count_failed'] = 'No ha funcionado. Recargue la página o mire el registro de errores de la tienda.';
$_['count_refused'] = 'No anotado: hace falta un número entero, contado en los últimos tres días.';
$_['count_finished'] = 'Todo está contado.';
$_['count_accuracy'] = 'Correctos: {right} de {counted}, {share} % (intervalo del 95 %: {low} % a {high} %), {date}';
$_['count_tolerance'] = '(una diferencia de hasta {tolerance} vale como correcta)';
$_['count_samples'] = 'Cuántos números eran correctos';
$_['count_empty'] = 'Aquí no hay nada que contar.';
$_['count_no_modify'] = 'Puede ver las listas, pero no contar.';

$_['tile_title'] = '¿Son ciertos sus números?';
$_['tile_contradictions'] = 'Contradicciones abiertas: {count}';
$_['tile_judged'] = 'Revisado el {date}';
$_['tile_unjudged'] = 'Aún sin revisar: lo hace la revisión de existencias, o cli.php reconcile.';
$_['tile_accuracy'] = 'Correctos según el último recuento: {share} % (intervalo del 95 %: {low} % a {high} %; {counted} contados, {date})';
$_['tile_uncounted'] = '¿Cuántos de sus números son correctos? Nadie lo sabe antes de contar.';
$_['tile_sample'] = 'Contar una muestra de {count}';
$_['tile_audit'] = 'Revisión de existencias';
$_['tile_picture'] = 'Proporción de números correctos en el tiempo: {list}';
$_['tile_point'] = '{date}: {share} % ({low} % a {high} %)';
