<?php

$_['heading_title'] = 'Voorraad tellen';

$_['error_permission'] = 'U hebt geen recht om te tellen.';

$_['count_begin'] = 'Wat tellen';
$_['count_sample'] = 'Een willekeurige steekproef';
$_['count_sample_help'] = 'Elk bijgehouden getal in de verkoop is even waarschijnlijk. Helemaal geteld, toont de steekproef hoeveel van uw getallen kloppen.';
$_['count_number'] = 'Hoeveel';
$_['count_category'] = 'De eerste van een categorie';
$_['count_choose'] = 'Categorie';
$_['count_chosen'] = 'Gekozen in de controle: {count}';
$_['count_start'] = 'Beginnen';
$_['count_open'] = 'Lijsten die niet af zijn';
$_['count_list'] = 'Lijst {id}';
$_['count_kind_sample'] = 'willekeurige steekproef';
$_['count_kind_category'] = 'categorie';
$_['count_kind_chosen'] = 'gekozen';
$_['count_progress'] = 'Geteld: {counted} van {all}';
$_['count_group'] = 'Groeperen op';
$_['count_by_location'] = 'Locatie';
$_['count_by_category'] = 'Categorie';
$_['count_nowhere'] = 'Niet opgegeven';
$_['count_when'] = 'Geteld';
$_['count_as_entered'] = 'bij het invoeren';
$_['count_at'] = 'om';
$_['count_when_help'] = 'Wat daarna wordt verkocht, gaat er vanzelf af. Tel niet mee wat verkocht is en nog op verzending wacht.';
$_['count_print'] = 'Afdrukken';
$_['count_back'] = 'Alle lijsten';
$_['count_pieces'] = 'Stuks: {name}';
$_['count_save'] = 'Invoeren';
$_['count_recorded'] = 'geregistreerd: {recorded}';
$_['count_result'] = 'geteld: {counted}, geregistreerd: {recorded}';
$_['count_right'] = 'klopt';
$_['count_wrong'] = 'gecorrigeerd met {change}';
$_['count_outdated'] = 'een latere telling geldt';
$_['count_waiting'] = 'wacht op verzenden';
$_['count_waiting_all'] = 'Wacht op verzenden: {count}. Deze pagina blijft het proberen.';
$_['count_failed'] = 'Dit lukte niet. Herlaad de pagina of zie het foutenlogboek van de winkel.';
$_['count_refused'] = 'Niet ingevoerd: nodig is een geheel getal, geteld in de laatste drie dagen.';
$_['count_finished'] = 'Alles is geteld.';
$_['count_accuracy'] = 'Goed: {right} van {counted}, {share} % (95%-interval {low} % tot {high} %), {date}';
$_['count_tolerance'] = '(een verschil tot {tolerance} telt als goed)';
$_['count_samples'] = 'Hoeveel getallen klopten';
$_['count_empty'] = 'Hier is niets te tellen.';
$_['count_no_modify'] = 'U mag lijsten zien, maar niet tellen.';

$_['tile_title'] = 'Kloppen uw getallen?';
$_['tile_contradictions'] = 'Open tegenstrijdigheden: {count}';
$_['tile_judged'] = 'Gecontroleerd op {date}';
$_['tile_unjudged'] = 'Nog niet gecontroleerd: de voorraadcontrole doet het, of cli.php reconcile.';
$_['tile_accuracy'] = 'Goed volgens de laatste telling: {share} % (95%-interval {low} % tot {high} %; {counted} geteld, {date})';
$_['tile_uncounted'] = 'Hoeveel van uw getallen kloppen? Niemand weet dat voor een telling.';
$_['tile_sample'] = 'Een steekproef van {count} tellen';
$_['tile_audit'] = 'Voorraadcontrole';
$_['tile_picture'] = 'Deel van de getallen dat klopt, door de tijd: {list}';
$_['tile_point'] = '{date}: {share} % ({low} % tot {high} %)';
