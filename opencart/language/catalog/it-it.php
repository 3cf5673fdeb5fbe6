<?php

// The widget's words. {count} and {time} are filled in.
$_['true_stock_in_stock'] = 'Disponibile';
$_['true_stock_low_stock_one'] = 'Ne resta solo {count}';
$_['true_stock_low_stock_other'] = 'Ne restano solo {count}';
$_['true_stock_out_of_stock'] = 'Esaurito';
$_['true_stock_backorder'] = 'Disponibile su ordinazione';
$_['true_stock_unavailable'] = 'Non disponibile';
$_['true_stock_checking'] = 'Verifica della disponibilità';
$_['true_stock_checked'] = 'verificato alle {time}';
$_['true_stock_option_out_of_stock'] = 'L’opzione scelta è esaurita';
$_['true_stock_too_few_one'] = 'Se ne può ordinare solo {count}';
$_['true_stock_too_few_other'] = 'Se ne possono ordinare solo {count}';
$_['true_stock_minimum_other'] = 'Ordine minimo: {count}';
$_['true_stock_add_blocked'] = 'Al momento non può essere aggiunto al carrello';
$_['true_stock_sold_out_many_one'] = '{count} prodotto è ora esaurito';
$_['true_stock_sold_out_many_other'] = '{count} prodotti sono ora esauriti';

// Why the shop did not add to, or change, the cart.
$_['true_stock_refused_unavailable'] = 'Questo prodotto non è più disponibile.';
$_['true_stock_refused_out_of_stock'] = 'Questo prodotto è esaurito.';
$_['true_stock_refused_option_out_of_stock'] = 'L’opzione scelta è esaurita.';
$_['true_stock_refused_too_few'] = 'La disponibilità non basta per questa quantità.';
$_['true_stock_refused_too_few_left'] = 'Disponibilità insufficiente. Quantità massima, carrello compreso: %d.';
$_['true_stock_refused_minimum'] = 'Quantità minima ordinabile: %d.';
$_['true_stock_refused_held'] = 'Tutti i pezzi di questo prodotto sono ora negli acquisti di altri clienti. Forse tornerà disponibile tra qualche minuto.';

// Why an order is not placed. {product} and {left} are filled in.
$_['true_stock_checkout_gone'] = '{product} è appena andato esaurito. Il suo ordine non è stato effettuato.';
$_['true_stock_checkout_held'] = '{product}: un altro cliente sta pagando l’ultimo pezzo. Il suo ordine non è stato effettuato. Se non viene pagato, tornerà disponibile tra qualche minuto.';
$_['true_stock_checkout_left'] = '{product}: pezzi disponibili: {left}. Il suo ordine non è stato effettuato; riduca la quantità.';
$_['true_stock_checkout_fewer'] = '{product}: non ne restano abbastanza. Il suo ordine non è stato effettuato; riduca la quantità.';
$_['true_stock_checkout_none'] = 'Il suo ordine non è stato effettuato. Passi di nuovo dalla cassa.';
$_['true_stock_checkout_placed'] = 'Il suo ordine è già stato effettuato. Per ordinare altro, passi di nuovo dalla cassa.';
$_['true_stock_checkout_busy'] = 'In questo momento stanno pagando moltissimi clienti. Il suo ordine non è stato effettuato; riprovi.';
$_['true_stock_checkout_down'] = 'Il negozio non può accettare ordini in questo momento. Il suo ordine non è stato effettuato; riprovi tra un minuto.';
$_['true_stock_checkout_failed'] = 'Il negozio non ha risposto. Attenda un momento e riprovi; se l’ordine è stato effettuato, riceverà un’e-mail.';

// In the history of an order that found no stock. {product} is filled in.
$_['true_stock_review_note'] = 'Non restava più {product}. L’ordine potrebbe essere pagato: verificare presso il gestore dei pagamenti.';
$_['true_stock_review_reported'] = 'Il gestore dei pagamenti ha segnalato di nuovo: verificare lì se l’ordine è pagato.';
$_['true_stock_review_changed'] = 'L’ordine è stato modificato mentre veniva venduto; la sua giacenza è stata ripristinata. Confrontare le righe con quanto pagato.';
$_['true_stock_review_held'] = '{product}: un altro cliente sta pagando l’ultimo pezzo.';
$_['true_stock_review_gone'] = '{product} è esaurito.';
