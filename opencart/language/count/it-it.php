<?php

$_['heading_title'] = 'Contare le giacenze';

$_['error_permission'] = 'Non ha il permesso di contare.';

$_['count_begin'] = 'Che cosa contare';
$_['count_sample'] = 'Un campione casuale';
$_['count_sample_help'] = 'Ogni numero gestito e in vendita ha la stessa probabilità. Contato per intero, il campione mostra quanti dei suoi numeri sono giusti.';
$_['count_number'] = 'Quanti';
$_['count_category'] = 'I primi di una categoria';
$_['count_choose'] = 'Categoria';
$_['count_chosen'] = 'Scelti nel controllo: {count}';
$_['count_start'] = 'Iniziare';
$_['count_open'] = 'Elenchi non finiti';
$_['count_list'] = 'Elenco {id}';
$_['count_kind_sample'] = 'campione casuale';
$_['count_kind_category'] = 'categoria';
$_['count_kind_chosen'] = 'scelti';
$_['count_progress'] = 'Contati: {counted} di {all}';
$_['count_group'] = 'Raggruppare per';
$_['count_by_location'] = 'Posizione';
$_['count_by_category'] = 'Categoria';
$_['count_nowhere'] = 'Non indicato';
$_['count_when'] = 'Contato';
$_['count_as_entered'] = 'all’inserimento';
$_['count_at'] = 'alle';
$_['count_when_help'] = 'Ciò che si vende dopo viene tolto da sé. Non conti i pezzi venduti che aspettano la spedizione.';
$_['count_print'] = 'Stampare';
$_['count_back'] = 'Tutti gli elenchi';
$_['count_pieces'] = 'Pezzi: {name}';
$_['count_save'] = 'Inserire';
$_['count_recorded'] = 'registrato: {recorded}';
$_['count_result'] = 'contato: {counted}, registrato: {recorded}';
$_['count_right'] = 'giusto';
$_['count_wrong'] = 'corretto di {change}';
$_['count_outdated'] = 'vale una conta successiva';
$_['count_waiting'] = 'attende di essere inviato';
$_['count_waiting_all'] = 'In attesa di invio: {count}. Questa pagina continua a provare.';
$_['count_failed'] = 'Non ha funzionato. Ricarichi la pagina o guardi il registro errori del negozio.';
$_['count_refused'] = 'Non inserito: serve un numero intero, contato negli ultimi tre giorni.';
$_['count_finished'] = 'Tutto è contato.';
$_['count_accuracy'] = 'Giusti: {right} di {counted}, {share} % (intervallo al 95 %: {low} % – {high} %), {date}';
$_['count_tolerance'] = '(uno scarto fino a {tolerance} vale come giusto)';
$_['count_samples'] = 'Quanti numeri erano giusti';
$_['count_empty'] = 'Qui non c’è nulla da contare.';
$_['count_no_modify'] = 'Può vedere gli elenchi, ma non contare.';

$_['tile_title'] = 'I suoi numeri sono veri?';
$_['tile_contradictions'] = 'Contraddizioni aperte: {count}';
$_['tile_judged'] = 'Controllato il {date}';
$_['tile_unjudged'] = 'Non ancora controllato: lo fa il controllo delle giacenze, o cli.php reconcile.';
$_['tile_accuracy'] = 'Giusti secondo l’ultima conta: {share} % (intervallo al 95 %: {low} % – {high} %; {counted} contati, {date})';
$_['tile_uncounted'] = 'Quanti dei suoi numeri sono giusti? Nessuno lo sa prima di contare.';
$_['tile_sample'] = 'Contare un campione di {count}';
$_['tile_audit'] = 'Controllo delle giacenze';
$_['tile_picture'] = 'Quota di numeri giusti nel tempo: {list}';
$_['tile_point'] = '{date}: {share} % ({low} % – {high} %)';
