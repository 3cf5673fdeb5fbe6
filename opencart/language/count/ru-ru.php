<?php

$_['heading_title'] = 'Пересчёт остатков';

$_['error_permission'] = 'У вас нет права вести пересчёт.';

$_['count_begin'] = 'Что пересчитать';
$_['count_sample'] = 'Случайная выборка';
$_['count_sample_help'] = 'Каждый учитываемый остаток в продаже равновероятен. Пересчитанная целиком, выборка показывает, сколько чисел верны.';
$_['count_number'] = 'Сколько';
$_['count_category'] = 'Первые в категории';
$_['count_choose'] = 'Категория';
$_['count_chosen'] = 'Выбрано в проверке: {count}';
$_['count_start'] = 'Начать';
$_['count_open'] = 'Незаконченные списки';
$_['count_list'] = 'Список {id}';
$_['count_kind_sample'] = 'случайная выборка';
$_['count_kind_category'] = 'категория';
$_['count_kind_chosen'] = 'выбранные';
$_['count_progress'] = 'Пересчитано: {counted} из {all}';
$_['count_group'] = 'Группировать по';
$_['count_by_location'] = 'Месту';
$_['count_by_category'] = 'Категории';
$_['count_nowhere'] = 'Не указано';
$_['count_when'] = 'Пересчитано';
$_['count_as_entered'] = 'при вводе';
$_['count_at'] = 'в';
$_['count_when_help'] = 'Проданное позже вычитается само. Не считайте то, что уже продано и ждёт отправки.';
$_['count_print'] = 'Печать';
$_['count_back'] = 'Все списки';
$_['count_pieces'] = 'Штук: {name}';
$_['count_save'] = 'Записать';
$_['count_recorded'] = 'по учёту: {recorded}';
$_['count_result'] = 'пересчитано: {counted}, по учёту: {recorded}';
$_['count_right'] = 'верно';
$_['count_wrong'] = 'исправлено на {change}';
$_['count_outdated'] = 'действует более поздний пересчёт';
$_['count_waiting'] = 'ждёт отправки';
$_['count_waiting_all'] = 'Ждёт отправки: {count}. Страница пробует снова.';
$_['count_failed'] = 'Не получилось. Обновите страницу или посмотрите журнал ошибок магазина.';
$_['count_refused'] = 'Не записано: нужно целое число, пересчитанное за последние три дня.';
$_['count_finished'] = 'Всё пересчитано.';
$_['count_accuracy'] = 'Верно: {right} из {counted}, {share} % (95 % интервал от {low} % до {high} %), {date}';
$_['count_tolerance'] = '(расхождение до {tolerance} считается верным)';
$_['count_samples'] = 'Сколько чисел было верно';
$_['count_empty'] = 'Здесь нечего пересчитывать.';
$_['count_no_modify'] = 'Вы можете видеть списки, но не вести пересчёт.';

$_['tile_title'] = 'Верны ли ваши остатки?';
$_['tile_contradictions'] = 'Открытых противоречий: {count}';
$_['tile_judged'] = 'Проверено {date}';
$_['tile_unjudged'] = 'Ещё не проверено: это делает проверка остатков или cli.php reconcile.';
$_['tile_accuracy'] = 'Верно по последнему пересчёту: {share} % (95 % интервал от {low} % до {high} %; пересчитано {counted}, {date})';
$_['tile_uncounted'] = 'Сколько ваших чисел верны? До пересчёта этого не знает никто.';
$_['tile_sample'] = 'Пересчитать выборку: {count}';
$_['tile_audit'] = 'Проверка остатков';
$_['tile_picture'] = 'Доля верных чисел по времени: {list}';
$_['tile_point'] = '{date}: {share} % (от {low} % до {high} %)';
