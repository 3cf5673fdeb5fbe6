<?php

// The widget's words. {count} and {time} are filled in.
$_['true_stock_in_stock'] = 'W magazynie';
$_['true_stock_low_stock_one'] = 'Została tylko {count} sztuka';
$_['true_stock_low_stock_few'] = 'Zostały tylko {count} sztuki';
$_['true_stock_low_stock_many'] = 'Zostało tylko {count} sztuk';
$_['true_stock_low_stock_other'] = 'Zostało tylko {count} sztuki';
$_['true_stock_out_of_stock'] = 'Brak w magazynie';
$_['true_stock_backorder'] = 'Dostępny na zamówienie';
$_['true_stock_unavailable'] = 'Niedostępny';
$_['true_stock_checking'] = 'Sprawdzanie dostępności';
$_['true_stock_checked'] = 'stan na {time}';
$_['true_stock_option_out_of_stock'] = 'Wybrana opcja jest niedostępna';
$_['true_stock_too_few_one'] = 'Można zamówić tylko {count} sztukę';
$_['true_stock_too_few_few'] = 'Można zamówić tylko {count} sztuki';
$_['true_stock_too_few_many'] = 'Można zamówić tylko {count} sztuk';
$_['true_stock_too_few_other'] = 'Można zamówić tylko {count} sztuki';
$_['true_stock_minimum_other'] = 'Minimalna wielkość zamówienia: {count}';
$_['true_stock_add_blocked'] = 'Teraz nie można dodać do koszyka';
$_['true_stock_sold_out_many_one'] = '{count} produkt właśnie się wyprzedał';
$_['true_stock_sold_out_many_few'] = '{count} produkty właśnie się wyprzedały';
$_['true_stock_sold_out_many_many'] = '{count} produktów właśnie się wyprzedało';
$_['true_stock_sold_out_many_other'] = '{count} produktu właśnie się wyprzedało';

// Why the shop did not add to, or change, the cart.
$_['true_stock_refused_unavailable'] = 'Ten produkt nie jest już dostępny.';
$_['true_stock_refused_out_of_stock'] = 'Tego produktu nie ma w magazynie.';
$_['true_stock_refused_option_out_of_stock'] = 'Wybranej opcji nie ma w magazynie.';
$_['true_stock_refused_too_few'] = 'Stan magazynu nie wystarcza na tę ilość.';
$_['true_stock_refused_too_few_left'] = 'Za mało towaru w magazynie. Maksymalna ilość łącznie z koszykiem: %d.';
$_['true_stock_refused_minimum'] = 'Minimalna wielkość zamówienia: %d.';
$_['true_stock_refused_held'] = 'Wszystkie sztuki tego produktu są właśnie w zamówieniach innych klientów. Za kilka minut może być znów dostępny.';

// Why an order is not placed. {product} and {left} are filled in.
$_['true_stock_checkout_gone'] = '{product}: produkt właśnie się wyprzedał. Zamówienie nie zostało złożone.';
$_['true_stock_checkout_held'] = '{product}: inny klient właśnie płaci za ostatnią sztukę. Zamówienie nie zostało złożone. Jeśli nie zostanie opłacona, za kilka minut będzie znów dostępna.';
$_['true_stock_checkout_left'] = '{product}: pozostało tylko {left}. Zamówienie nie zostało złożone; prosimy zmniejszyć ilość.';
$_['true_stock_checkout_fewer'] = '{product}: nie ma już tylu sztuk. Zamówienie nie zostało złożone; prosimy zmniejszyć ilość.';
$_['true_stock_checkout_none'] = 'Zamówienie nie zostało złożone. Prosimy przejść przez kasę jeszcze raz.';
$_['true_stock_checkout_placed'] = 'Zamówienie zostało już złożone. Aby zamówić więcej, prosimy przejść przez kasę jeszcze raz.';
$_['true_stock_checkout_busy'] = 'W tej chwili płaci bardzo wielu klientów. Zamówienie nie zostało złożone; prosimy spróbować ponownie.';
$_['true_stock_checkout_down'] = 'Sklep nie może teraz przyjmować zamówień. Zamówienie nie zostało złożone; prosimy spróbować ponownie za minutę.';
$_['true_stock_checkout_failed'] = 'Sklep nie odpowiedział. Prosimy chwilę poczekać i spróbować ponownie; jeśli zamówienie zostało złożone, przyjdzie e-mail.';

// In the history of an order that found no stock. {product} is filled in.
$_['true_stock_review_note'] = 'Produktu {product} już nie było. Zamówienie może być opłacone: prosimy sprawdzić u operatora płatności.';
$_['true_stock_review_reported'] = 'Operator płatności zgłosił się ponownie: prosimy sprawdzić u niego, czy zamówienie jest opłacone.';
$_['true_stock_review_changed'] = 'Zamówienie zmieniono w trakcie sprzedaży; jego stan magazynowy przywrócono. Prosimy porównać pozycje z tym, co opłacono.';
$_['true_stock_review_held'] = '{product}: inny klient właśnie płaci za ostatnią sztukę.';
$_['true_stock_review_gone'] = 'Produkt {product} jest wyprzedany.';
