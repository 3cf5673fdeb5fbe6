<?php

// The widget's words. {count} and {time} are filled in.
$_['true_stock_in_stock'] = 'Auf Lager';
$_['true_stock_low_stock_one'] = 'Nur noch {count} Stück auf Lager';
$_['true_stock_low_stock_other'] = 'Nur noch {count} Stück auf Lager';
$_['true_stock_out_of_stock'] = 'Ausverkauft';
$_['true_stock_backorder'] = 'Auf Bestellung lieferbar';
$_['true_stock_unavailable'] = 'Nicht verfügbar';
$_['true_stock_checking'] = 'Bestand wird geprüft';
$_['true_stock_checked'] = 'Stand {time} Uhr';
$_['true_stock_option_out_of_stock'] = 'Die gewählte Option ist ausverkauft';
$_['true_stock_too_few_one'] = 'Nur noch {count} Stück bestellbar';
$_['true_stock_too_few_other'] = 'Nur noch {count} Stück bestellbar';
$_['true_stock_minimum_one'] = 'Mindestbestellmenge: {count}';
$_['true_stock_minimum_other'] = 'Mindestbestellmenge: {count}';
$_['true_stock_add_blocked'] = 'Kann gerade nicht in den Warenkorb gelegt werden';
$_['true_stock_sold_out_many_one'] = '{count} Artikel ist jetzt ausverkauft';
$_['true_stock_sold_out_many_other'] = '{count} Artikel sind jetzt ausverkauft';

// Why the shop did not add to, or change, the cart.
$_['true_stock_refused_unavailable'] = 'Dieser Artikel ist nicht mehr erhältlich.';
$_['true_stock_refused_out_of_stock'] = 'Dieser Artikel ist ausverkauft.';
$_['true_stock_refused_option_out_of_stock'] = 'Die gewählte Option ist ausverkauft.';
$_['true_stock_refused_too_few'] = 'Für diese Menge reicht der Bestand nicht.';
$_['true_stock_refused_too_few_left'] = 'Der Bestand reicht nicht. Höchste bestellbare Menge einschließlich Ihres Warenkorbs: %d.';
$_['true_stock_refused_minimum'] = 'Mindestbestellmenge: %d.';
$_['true_stock_refused_held'] = 'Alle Stücke dieses Artikels sind gerade bei anderen Kunden an der Kasse. In einigen Minuten ist er vielleicht wieder verfügbar.';

// Why an order is not placed. {product} and {left} are filled in.
$_['true_stock_checkout_gone'] = '{product} ist soeben ausverkauft worden. Ihre Bestellung wurde nicht aufgegeben.';
$_['true_stock_checkout_held'] = '{product}: Ein anderer Kunde bezahlt gerade das letzte Stück. Ihre Bestellung wurde nicht aufgegeben. Wird es nicht bezahlt, ist es in einigen Minuten wieder verfügbar.';
$_['true_stock_checkout_left'] = '{product}: nur noch {left} verfügbar. Ihre Bestellung wurde nicht aufgegeben; bitte verringern Sie die Menge.';
$_['true_stock_checkout_fewer'] = '{product}: Es ist nicht mehr genug da. Ihre Bestellung wurde nicht aufgegeben; bitte verringern Sie die Menge.';
$_['true_stock_checkout_none'] = 'Ihre Bestellung wurde nicht aufgegeben. Bitte gehen Sie noch einmal durch die Kasse.';
$_['true_stock_checkout_placed'] = 'Ihre Bestellung ist bereits aufgegeben. Wenn Sie mehr bestellen möchten, gehen Sie bitte noch einmal durch die Kasse.';
$_['true_stock_checkout_busy'] = 'Gerade bezahlen sehr viele Kunden. Ihre Bestellung wurde nicht aufgegeben; bitte versuchen Sie es noch einmal.';
$_['true_stock_checkout_down'] = 'Der Shop kann gerade keine Bestellungen annehmen. Ihre Bestellung wurde nicht aufgegeben; bitte versuchen Sie es in einer Minute noch einmal.';
$_['true_stock_checkout_failed'] = 'Der Shop hat nicht geantwortet. Bitte warten Sie einen Augenblick und versuchen Sie es noch einmal; wurde Ihre Bestellung aufgegeben, erhalten Sie eine E-Mail.';

// In the history of an order that found no stock. {product} is filled in.
$_['true_stock_review_note'] = '{product} war da schon ausverkauft. Die Bestellung ist vielleicht bezahlt: bitte beim Zahlungsanbieter nachsehen.';
$_['true_stock_review_reported'] = 'Der Zahlungsanbieter hat sich noch einmal gemeldet: bitte dort nachsehen, ob bezahlt ist.';
$_['true_stock_review_changed'] = 'Die Bestellung wurde geändert, während sie verkauft wurde; ihr Bestand wurde zurückgebucht. Bitte die Positionen mit dem vergleichen, was bezahlt ist.';
$_['true_stock_review_held'] = '{product}: Eine andere Kundin oder ein anderer Kunde bezahlt gerade das letzte Stück.';
$_['true_stock_review_gone'] = '{product} ist ausverkauft.';
