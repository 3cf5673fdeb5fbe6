<?php

$_['heading_title'] = 'Liczenie zapasów';

$_['error_permission'] = 'Nie masz uprawnień do liczenia.';

$_['count_begin'] = 'Co policzyć';
$_['count_sample'] = 'Próba losowa';
$_['count_sample_help'] = 'Każda liczona pozycja w sprzedaży ma tę samą szansę. Policzona w całości, próba pokazuje, ile liczb jest prawdziwych.';
$_['count_number'] = 'Ile';
$_['count_category'] = 'Pierwsze z kategorii';
$_['count_choose'] = 'Kategoria';
$_['count_chosen'] = 'Wybrane w kontroli: {count}';
$_['count_start'] = 'Rozpocznij';
$_['count_open'] = 'Niedokończone listy';
$_['count_list'] = 'Lista {id}';
$_['count_kind_sample'] = 'próba losowa';
$_['count_kind_category'] = 'kategoria';
$_['count_kind_chosen'] = 'wybrane';
$_['count_progress'] = 'Policzone: {counted} z {all}';
$_['count_group'] = 'Grupuj według';
$_['count_by_location'] = 'Lokalizacja';
$_['count_by_category'] = 'Kategoria';
$_['count_nowhere'] = 'Nie podano';
$_['count_when'] = 'Policzono';
$_['count_as_entered'] = 'przy wpisywaniu';
$_['count_at'] = 'o godzinie';
$_['count_when_help'] = 'To, co sprzeda się później, odejmie się samo. Nie licz sztuk sprzedanych, które czekają na wysyłkę.';
$_['count_print'] = 'Drukuj';
$_['count_back'] = 'Wszystkie listy';
$_['count_pieces'] = 'Sztuki: {name}';
$_['count_save'] = 'Wpisz';
$_['count_recorded'] = 'w sklepie: {recorded}';
$_['count_result'] = 'policzono: {counted}, w sklepie: {recorded}';
$_['count_right'] = 'zgadza się';
$_['count_wrong'] = 'poprawiono o {change}';
$_['count_outdated'] = 'obowiązuje późniejsze liczenie';
$_['count_waiting'] = 'czeka na wysłanie';
$_['count_waiting_all'] = 'Czeka na wysłanie: {count}. Ta strona próbuje dalej.';
$_['count_failed'] = 'To się nie udało. Wczytaj stronę ponownie albo zajrzyj do dziennika błędów sklepu.';
$_['count_refused'] = 'Nie wpisano: potrzebna jest liczba całkowita, policzona w ciągu ostatnich trzech dni.';
$_['count_finished'] = 'Wszystko policzone.';
$_['count_accuracy'] = 'Zgodne: {right} z {counted}, {share} % (przedział 95 %: {low} % do {high} %), {date}';
$_['count_tolerance'] = '(różnica do {tolerance} liczy się jako zgodna)';
$_['count_samples'] = 'Ile liczb się zgadzało';
$_['count_empty'] = 'Nie ma tu nic do policzenia.';
$_['count_no_modify'] = 'Możesz oglądać listy, ale nie liczyć.';

$_['tile_title'] = 'Czy stany są prawdziwe?';
$_['tile_contradictions'] = 'Otwarte sprzeczności: {count}';
$_['tile_judged'] = 'Sprawdzono {date}';
$_['tile_unjudged'] = 'Jeszcze nie sprawdzono: robi to kontrola zapasów albo cli.php reconcile.';
$_['tile_accuracy'] = 'Zgodne według ostatniego liczenia: {share} % (przedział 95 %: {low} % do {high} %; policzono {counted}, {date})';
$_['tile_uncounted'] = 'Ile liczb się zgadza? Nikt tego nie wie przed liczeniem.';
$_['tile_sample'] = 'Policz próbę: {count}';
$_['tile_audit'] = 'Kontrola zapasów';
$_['tile_picture'] = 'Udział zgodnych liczb w czasie: {list}';
$_['tile_point'] = '{date}: {share} % ({low} % do {high} %)';
