<?php

$_['mail_subject'] = '{shop}: giacenze che non possono essere vere';
$_['mail_begin'] = 'True Stock ha trovato qualcosa di nuovo in {shop}.';
$_['mail_contradictions'] = 'Nuove contraddizioni: {count}';
$_['mail_changes'] = 'Modifiche che nulla spiega: {count}';
$_['mail_change'] = '{change}, ora {quantity}, tra {from} e {to}';
$_['mail_more'] = '… e altri: {count}';
$_['mail_end'] = 'L’amministrazione del negozio dice di più. Al massimo una e-mail così al giorno; può disattivarla nelle impostazioni di True Stock.';

$_['rule_negative'] = 'la quantità è {quantity}';
$_['rule_minimum'] = 'ce ne sono {quantity}, e il minimo è {minimum}';
$_['rule_options_above'] = 'le opzioni fanno {sum} in tutto, il prodotto {quantity}';
$_['rule_options_below'] = 'le opzioni fanno {sum} in tutto, il prodotto {quantity}';
$_['rule_option_sold_out'] = 'il prodotto ne ha {quantity}, ma un’opzione obbligatoria è esaurita';
$_['rule_uncounted_product'] = 'le sue opzioni sono contate ({values}), il prodotto stesso no';
$_['rule_sold_uncounted'] = 'ne sono stati venduti {sold}, e “Sottrai scorte” è disattivato';
$_['rule_oversold'] = 'ne erano stati contati {countedQuantity}, da allora venduti {soldSinceCount}';
$_['rule_ledger'] = 'c’è scritto {quantity}, secondo la cronologia sono {ledgerQuantity}';
$_['rule_variant'] = 'la variante ne ha {quantity}, il suo principale {masterQuantity}';

$_['setting_gives_back_title'] = 'Lo stato dell’ordine “{status}” restituisce il venduto';
$_['setting_gives_back_sentence'] = 'Non è in nessuna delle due liste di stati che vendono: quando un ordine venduto vi passa, OpenCart rimette i pezzi in giacenza. Rimessi finora: {pieces} pezzi, ordini: {count}.';
$_['setting_gives_back_change'] = 'Se questi ordini sono stati spediti, dia loro prima uno stato che vende. Poi metta “{status}” nella lista degli ordini completi in Sistema › Impostazioni › Opzioni, e conti ciò che contenevano.';
$_['setting_sells_twice_title'] = 'Alcuni ordini prendono i pezzi più volte';
$_['setting_sells_twice_sentence'] = 'Erano venduti, hanno restituito i pezzi per strada e sono stati venduti di nuovo; nel frattempo altri potevano comprarli. Oppure due programmi hanno venduto lo stesso ordine insieme. Presi di nuovo: {pieces} pezzi, ordini: {count}.';
$_['setting_sells_twice_change'] = 'Metta ogni stato per cui passa un ordine in una delle due liste (in lavorazione, completo) in Sistema › Impostazioni › Opzioni.';
$_['setting_deleted_title'] = 'Eliminare ordini restituisce il venduto';
$_['setting_deleted_sentence'] = 'OpenCart rimette in giacenza i pezzi di un ordine eliminato, anche se spediti da tempo. Rimessi finora: {pieces} pezzi, ordini eliminati: {count}.';
$_['setting_deleted_change'] = 'Annulli gli ordini invece di eliminarli, e non elimini ciò che è stato spedito: tolga il permesso di modificare “sale/order” a chi non serve. Conti ciò che contenevano.';
$_['setting_stock_checkout_title'] = '“Stock Checkout” (ordine senza scorte) è attivo';
$_['setting_stock_checkout_sentence'] = 'Il negozio vende ciò che non c’è. Venduto sotto zero finora: {pieces} pezzi, ordini di quei prodotti: {count}.';
$_['setting_stock_checkout_change'] = 'Disattivi Stock Checkout in Sistema › Impostazioni › Opzioni, a meno che non acquisti su ordinazione.';
$_['setting_subtract_title'] = '“Sottrai scorte” è disattivato per prodotti che si vendono';
$_['setting_subtract_sentence'] = 'Le loro quantità non scendono mai. Venduto senza essere sottratto: {pieces} pezzi, ordini: {count}.';
$_['setting_subtract_change'] = 'Attivi la sottrazione nella scheda Dati di questi prodotti, e li conti. Numeri di prodotto: {products}';
