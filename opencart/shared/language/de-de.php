<?php

$_['mail_subject'] = '{shop}: Bestände, die nicht stimmen können';
$_['mail_begin'] = 'True Stock hat in {shop} etwas Neues gefunden.';
$_['mail_contradictions'] = 'Neue Widersprüche: {count}';
$_['mail_changes'] = 'Änderungen, die nichts erklärt: {count}';
$_['mail_change'] = '{change}, jetzt {quantity}, zwischen {from} und {to}';
$_['mail_more'] = '… und weitere: {count}';
$_['mail_end'] = 'Mehr steht im Admin des Shops. Höchstens eine solche Mail kommt am Tag; abschalten können Sie sie in den Einstellungen von True Stock.';

$_['rule_negative'] = 'der Bestand ist {quantity}';
$_['rule_minimum'] = '{quantity} sind da, die Mindestmenge ist {minimum}';
$_['rule_options_above'] = 'die Optionen haben zusammen {sum}, das Produkt {quantity}';
$_['rule_options_below'] = 'die Optionen haben zusammen {sum}, das Produkt {quantity}';
$_['rule_option_sold_out'] = 'das Produkt hat {quantity}, aber eine Pflichtoption ist ausverkauft';
$_['rule_uncounted_product'] = 'seine Optionen werden gezählt ({values}), das Produkt selbst nicht';
$_['rule_sold_uncounted'] = '{sold} sind verkauft, und „Lagerbestand abziehen“ ist aus';
$_['rule_oversold'] = '{countedQuantity} waren gezählt, {soldSinceCount} sind seitdem verkauft';
$_['rule_ledger'] = '{quantity} stehen da, nach dem Verlauf wären es {ledgerQuantity}';
$_['rule_variant'] = 'die Variante hat {quantity}, ihr Hauptprodukt {masterQuantity}';

$_['setting_gives_back_title'] = 'Der Bestellstatus „{status}“ gibt Verkauftes zurück';
$_['setting_gives_back_sentence'] = 'Er steht in keiner der beiden Listen von Status, die verkaufen: kommt eine verkaufte Bestellung in ihn, legt OpenCart ihre Stücke zurück in den Bestand. Zurückgelegt bis jetzt: {pieces} Stück, Bestellungen: {count}.';
$_['setting_gives_back_change'] = 'Wenn diese Bestellungen versandt sind: geben Sie ihnen zuerst einen Status, der verkauft. Setzen Sie dann „{status}“ unter System › Einstellungen › Option auf die Liste der abgeschlossenen Bestellungen, und zählen Sie, was sie enthielten.';
$_['setting_sells_twice_title'] = 'Bestellungen nehmen ihre Stücke mehrmals';
$_['setting_sells_twice_sentence'] = 'Sie waren verkauft, gaben ihre Stücke unterwegs zurück und wurden noch einmal verkauft; dazwischen konnten andere sie kaufen. Oder zwei Programme verkauften dieselbe Bestellung zugleich. Noch einmal genommen: {pieces} Stück, Bestellungen: {count}.';
$_['setting_sells_twice_change'] = 'Setzen Sie jeden Status, den eine Bestellung auf ihrem Weg hat, unter System › Einstellungen › Option auf eine der beiden Listen (in Bearbeitung, abgeschlossen).';
$_['setting_deleted_title'] = 'Das Löschen von Bestellungen gibt Verkauftes zurück';
$_['setting_deleted_sentence'] = 'OpenCart legt die Stücke einer gelöschten Bestellung zurück in den Bestand, auch wenn sie längst versandt sind. Zurückgelegt bis jetzt: {pieces} Stück, gelöschte Bestellungen: {count}.';
$_['setting_deleted_change'] = 'Stornieren Sie Bestellungen, statt sie zu löschen, und löschen Sie nichts, was versandt ist: nehmen Sie Benutzern, die es nicht brauchen, das Recht, „sale/order“ zu ändern. Zählen Sie, was diese Bestellungen enthielten.';
$_['setting_stock_checkout_title'] = '„Bestand beim Bestellen“ (Stock Checkout) ist an';
$_['setting_stock_checkout_sentence'] = 'Der Shop verkauft, was nicht da ist. Unter null verkauft bis jetzt: {pieces} Stück, Bestellungen mit diesen Produkten: {count}.';
$_['setting_stock_checkout_change'] = 'Schalten Sie Stock Checkout unter System › Einstellungen › Option aus, wenn Sie nicht auf Bestellung einkaufen.';
$_['setting_subtract_title'] = '„Lagerbestand abziehen“ ist aus für Produkte, die verkauft werden';
$_['setting_subtract_sentence'] = 'Ihr Bestand sinkt nie. Verkauft, ohne abgezogen zu werden: {pieces} Stück, Bestellungen: {count}.';
$_['setting_subtract_change'] = 'Schalten Sie bei diesen Produkten auf dem Reiter „Daten“ das Abziehen an, und zählen Sie sie. Produktnummern: {products}';
