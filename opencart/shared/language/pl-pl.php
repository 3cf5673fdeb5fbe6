<?php

$_['mail_subject'] = '{shop}: zapasy, które nie mogą być prawdziwe';
$_['mail_begin'] = 'True Stock znalazł coś nowego w {shop}.';
$_['mail_contradictions'] = 'Nowe sprzeczności: {count}';
$_['mail_changes'] = 'Zmiany, których nic nie wyjaśnia: {count}';
$_['mail_change'] = '{change}, teraz {quantity}, między {from} a {to}';
$_['mail_more'] = '… i więcej: {count}';
$_['mail_end'] = 'Więcej jest w panelu sklepu. Najwyżej jeden taki e-mail dziennie; wyłączysz go w ustawieniach True Stock.';

$_['rule_negative'] = 'ilość wynosi {quantity}';
$_['rule_minimum'] = 'jest {quantity}, a minimum to {minimum}';
$_['rule_options_above'] = 'opcje mają razem {sum}, produkt {quantity}';
$_['rule_options_below'] = 'opcje mają razem {sum}, produkt {quantity}';
$_['rule_option_sold_out'] = 'produkt ma {quantity}, ale wymagana opcja jest wyprzedana';
$_['rule_uncounted_product'] = 'jego opcje są liczone ({values}), sam produkt nie';
$_['rule_sold_uncounted'] = 'sprzedano {sold}, a „Odejmij ze stanu” jest wyłączone';
$_['rule_oversold'] = 'policzono {countedQuantity}, od tego czasu sprzedano {soldSinceCount}';
$_['rule_ledger'] = 'jest {quantity}, według historii {ledgerQuantity}';
$_['rule_variant'] = 'wariant ma {quantity}, produkt główny {masterQuantity}';

$_['setting_gives_back_title'] = 'Status zamówienia „{status}” oddaje sprzedane sztuki';
$_['setting_gives_back_sentence'] = 'Nie ma go na żadnej z dwóch list statusów, które sprzedają: gdy sprzedane zamówienie w niego wchodzi, OpenCart zwraca sztuki na stan. Zwrócono dotąd: {pieces} szt., zamówienia: {count}.';
$_['setting_gives_back_change'] = 'Jeśli te zamówienia wysłano, nadaj im najpierw status, który sprzedaje. Potem dodaj „{status}” do listy zamówień zrealizowanych w System › Ustawienia › Opcje i policz, co zawierały.';
$_['setting_sells_twice_title'] = 'Zamówienia biorą swoje sztuki więcej niż raz';
$_['setting_sells_twice_sentence'] = 'Były sprzedane, po drodze oddały sztuki i sprzedano je ponownie; w międzyczasie inni mogli je kupić. Albo dwa programy sprzedały to samo zamówienie naraz. Wzięto ponownie: {pieces} szt., zamówienia: {count}.';
$_['setting_sells_twice_change'] = 'Dodaj każdy status, przez który przechodzi zamówienie, do jednej z dwóch list (w realizacji, zrealizowane) w System › Ustawienia › Opcje.';
$_['setting_deleted_title'] = 'Usuwanie zamówień oddaje sprzedane sztuki';
$_['setting_deleted_sentence'] = 'OpenCart zwraca na stan sztuki usuniętego zamówienia, także dawno wysłane. Zwrócono dotąd: {pieces} szt., usunięte zamówienia: {count}.';
$_['setting_deleted_change'] = 'Anuluj zamówienia zamiast je usuwać i nie usuwaj niczego, co wysłano: odbierz prawo zmiany „sale/order” tym, którzy go nie potrzebują. Policz, co te zamówienia zawierały.';
$_['setting_stock_checkout_title'] = '„Stock Checkout” (zamawianie bez stanu) jest włączone';
$_['setting_stock_checkout_sentence'] = 'Sklep sprzedaje to, czego nie ma. Sprzedano poniżej zera dotąd: {pieces} szt., zamówienia tych produktów: {count}.';
$_['setting_stock_checkout_change'] = 'Wyłącz Stock Checkout w System › Ustawienia › Opcje, chyba że sprowadzasz towar na zamówienie.';
$_['setting_subtract_title'] = '„Odejmij ze stanu” jest wyłączone dla sprzedawanych produktów';
$_['setting_subtract_sentence'] = 'Ich stan nigdy nie maleje. Sprzedano bez odjęcia: {pieces} szt., zamówienia: {count}.';
$_['setting_subtract_change'] = 'Włącz odejmowanie na karcie Dane tych produktów i policz je. Numery produktów: {products}';
