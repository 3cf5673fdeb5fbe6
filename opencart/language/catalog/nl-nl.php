<?php

// The widget's words. {count} and {time} are filled in.
$_['true_stock_in_stock'] = 'Op voorraad';
$_['true_stock_low_stock_one'] = 'Nog maar {count} op voorraad';
$_['true_stock_low_stock_other'] = 'Nog maar {count} op voorraad';
$_['true_stock_out_of_stock'] = 'Uitverkocht';
$_['true_stock_backorder'] = 'Leverbaar op bestelling';
$_['true_stock_unavailable'] = 'Niet leverbaar';
$_['true_stock_checking'] = 'Voorraad wordt gecontroleerd';
$_['true_stock_checked'] = 'gecontroleerd om {time}';
$_['true_stock_option_out_of_stock'] = 'De gekozen optie is uitverkocht';
$_['true_stock_too_few_one'] = 'Er kan nog maar {count} worden besteld';
$_['true_stock_too_few_other'] = 'Er kunnen nog maar {count} worden besteld';
$_['true_stock_minimum_other'] = 'Minimale afname: {count}';
$_['true_stock_add_blocked'] = 'Kan nu niet aan de winkelwagen worden toegevoegd';
$_['true_stock_sold_out_many_one'] = '{count} product is nu uitverkocht';
$_['true_stock_sold_out_many_other'] = '{count} producten zijn nu uitverkocht';

// Why the shop did not add to, or change, the cart.
$_['true_stock_refused_unavailable'] = 'Dit product is niet meer leverbaar.';
$_['true_stock_refused_out_of_stock'] = 'Dit product is uitverkocht.';
$_['true_stock_refused_option_out_of_stock'] = 'De gekozen optie is uitverkocht.';
$_['true_stock_refused_too_few'] = 'Er is niet genoeg voorraad voor dit aantal.';
$_['true_stock_refused_too_few_left'] = 'Niet genoeg voorraad. Maximaal te bestellen, inclusief uw winkelwagen: %d.';
$_['true_stock_refused_minimum'] = 'Minimale afname: %d.';
$_['true_stock_refused_held'] = 'Alle exemplaren van dit product worden op dit moment door andere klanten afgerekend. Over een paar minuten is het misschien weer beschikbaar.';

// Why an order is not placed. {product} and {left} are filled in.
$_['true_stock_checkout_gone'] = '{product} is zojuist uitverkocht. Uw bestelling is niet geplaatst.';
$_['true_stock_checkout_held'] = '{product}: een andere klant rekent op dit moment het laatste exemplaar af. Uw bestelling is niet geplaatst. Wordt het niet betaald, dan is het over een paar minuten weer beschikbaar.';
$_['true_stock_checkout_left'] = '{product}: nog maar {left} over. Uw bestelling is niet geplaatst; verlaag het aantal.';
$_['true_stock_checkout_fewer'] = '{product}: er is niet genoeg meer. Uw bestelling is niet geplaatst; verlaag het aantal.';
$_['true_stock_checkout_none'] = 'Uw bestelling is niet geplaatst. Doorloop het afrekenen opnieuw.';
$_['true_stock_checkout_placed'] = 'Uw bestelling is al geplaatst. Wilt u meer bestellen, doorloop dan het afrekenen opnieuw.';
$_['true_stock_checkout_busy'] = 'Er rekenen op dit moment heel veel klanten af. Uw bestelling is niet geplaatst; probeer het opnieuw.';
$_['true_stock_checkout_down'] = 'De winkel kan op dit moment geen bestellingen aannemen. Uw bestelling is niet geplaatst; probeer het over een minuut opnieuw.';
$_['true_stock_checkout_failed'] = 'De winkel heeft niet geantwoord. Wacht een ogenblik en probeer het opnieuw; als uw bestelling is geplaatst, krijgt u een e-mail.';

// In the history of an order that found no stock. {product} is filled in.
$_['true_stock_review_note'] = '{product} was toen al uitverkocht. De bestelling is misschien betaald: kijk het na bij de betaaldienst.';
$_['true_stock_review_reported'] = 'De betaaldienst heeft zich opnieuw gemeld: kijk daar na of de bestelling betaald is.';
$_['true_stock_review_changed'] = 'De bestelling is gewijzigd terwijl ze werd verkocht; de voorraad is teruggeboekt. Vergelijk de regels met wat er betaald is.';
$_['true_stock_review_held'] = '{product}: een andere klant betaalt op dit moment het laatste exemplaar.';
$_['true_stock_review_gone'] = '{product} is uitverkocht.';
