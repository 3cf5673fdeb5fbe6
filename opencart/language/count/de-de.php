<?php

$_['heading_title'] = 'Zählen';

$_['error_permission'] = 'Sie haben keine Berechtigung zum Zählen.';

$_['count_begin'] = 'Was zählen?';
$_['count_sample'] = 'Eine Zufallsstichprobe';
$_['count_sample_help'] = 'Jede gezählte Zahl im Verkauf ist gleich wahrscheinlich. Ganz gezählt, zeigt die Stichprobe, wie viele Ihrer Zahlen stimmen.';
$_['count_number'] = 'Wie viele';
$_['count_category'] = 'Die ersten einer Kategorie';
$_['count_choose'] = 'Kategorie';
$_['count_chosen'] = 'In der Prüfung ausgewählt: {count}';
$_['count_start'] = 'Zählen';
$_['count_open'] = 'Angefangene Listen';
$_['count_list'] = 'Liste {id}';
$_['count_kind_sample'] = 'Zufallsstichprobe';
$_['count_kind_category'] = 'Kategorie';
$_['count_kind_chosen'] = 'ausgewählt';
$_['count_progress'] = 'Gezählt: {counted} von {all}';
$_['count_group'] = 'Gruppieren nach';
$_['count_by_location'] = 'Lagerort';
$_['count_by_category'] = 'Kategorie';
$_['count_nowhere'] = 'Ohne Angabe';
$_['count_when'] = 'Gezählt';
$_['count_as_entered'] = 'beim Eintragen';
$_['count_at'] = 'um';
$_['count_when_help'] = 'Was danach verkauft wird, zieht der Shop selbst ab. Zählen Sie nicht mit, was verkauft ist und noch auf den Versand wartet.';
$_['count_print'] = 'Drucken';
$_['count_back'] = 'Alle Listen';
$_['count_pieces'] = 'Stück: {name}';
$_['count_save'] = 'Eintragen';
$_['count_recorded'] = 'im Shop: {recorded}';
$_['count_result'] = 'gezählt: {counted}, im Shop: {recorded}';
$_['count_right'] = 'stimmt';
$_['count_wrong'] = 'berichtigt um {change}';
$_['count_outdated'] = 'eine spätere Zählung gilt';
$_['count_waiting'] = 'wartet auf das Senden';
$_['count_waiting_all'] = 'Wartet auf das Senden: {count}. Diese Seite versucht es weiter.';
$_['count_failed'] = 'Das ging nicht. Laden Sie die Seite neu, oder sehen Sie ins Fehlerprotokoll des Shops.';
$_['count_refused'] = 'Nicht eingetragen: gebraucht wird eine ganze Zahl, gezählt in den letzten drei Tagen.';
$_['count_finished'] = 'Alles ist gezählt.';
$_['count_accuracy'] = 'Richtig: {right} von {counted}, {share} % (95-%-Intervall {low} % bis {high} %), {date}';
$_['count_tolerance'] = '(bis {tolerance} Stück daneben zählt als richtig)';
$_['count_samples'] = 'Wie viele Zahlen stimmten';
$_['count_empty'] = 'Hier ist nichts zu zählen.';
$_['count_no_modify'] = 'Sie dürfen Listen sehen, aber nicht zählen.';

$_['tile_title'] = 'Stimmen Ihre Bestände?';
$_['tile_contradictions'] = 'Offene Widersprüche: {count}';
$_['tile_judged'] = 'Geprüft am {date}';
$_['tile_unjudged'] = 'Noch nicht geprüft: das tut die Bestandsprüfung, oder cli.php reconcile.';
$_['tile_accuracy'] = 'Richtig nach der letzten Zählung: {share} % (95-%-Intervall {low} % bis {high} %; {counted} gezählt, {date})';
$_['tile_uncounted'] = 'Wie viele Ihrer Zahlen stimmen? Das weiß niemand, bevor gezählt wurde.';
$_['tile_sample'] = 'Eine Stichprobe zählen: {count}';
$_['tile_audit'] = 'Bestandsprüfung';
$_['tile_picture'] = 'Anteil richtiger Zahlen über die Zeit: {list}';
$_['tile_point'] = '{date}: {share} % ({low} % bis {high} %)';
