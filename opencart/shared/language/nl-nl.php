<?php

$_['mail_subject'] = '{shop}: voorraden die niet kunnen kloppen';
$_['mail_begin'] = 'True Stock heeft iets nieuws gevonden in {shop}.';
$_['mail_contradictions'] = 'Nieuwe tegenstrijdigheden: {count}';
$_['mail_changes'] = 'Wijzigingen die niets verklaart: {count}';
$_['mail_change'] = '{change}, nu {quantity}, tussen {from} en {to}';
$_['mail_more'] = '… en meer: {count}';
$_['mail_end'] = 'De admin van de winkel zegt meer. Hoogstens één zo’n mail per dag; u kunt hem uitzetten in de instellingen van True Stock.';

$_['rule_negative'] = 'het aantal is {quantity}';
$_['rule_minimum'] = 'er zijn er {quantity}, en het minimum is {minimum}';
$_['rule_options_above'] = 'de opties hebben samen {sum}, het product {quantity}';
$_['rule_options_below'] = 'de opties hebben samen {sum}, het product {quantity}';
$_['rule_option_sold_out'] = 'het product heeft {quantity}, maar een verplichte optie is uitverkocht';
$_['rule_uncounted_product'] = 'zijn opties worden geteld ({values}), het product zelf niet';
$_['rule_sold_uncounted'] = '{sold} zijn verkocht, en “Voorraad aftrekken” staat uit';
$_['rule_oversold'] = '{countedQuantity} zijn geteld, {soldSinceCount} sindsdien verkocht';
$_['rule_ledger'] = 'er staat {quantity}, volgens de geschiedenis zijn het er {ledgerQuantity}';
$_['rule_variant'] = 'de variant heeft {quantity}, het hoofdproduct {masterQuantity}';

$_['setting_gives_back_title'] = 'De bestelstatus “{status}” geeft verkochte stuks terug';
$_['setting_gives_back_sentence'] = 'Hij staat in geen van beide lijsten van statussen die verkopen: komt een verkochte bestelling erin, dan legt OpenCart de stuks terug op voorraad. Teruggelegd tot nu toe: {pieces} stuks, bestellingen: {count}.';
$_['setting_gives_back_change'] = 'Zijn deze bestellingen verzonden, geef ze dan eerst een status die verkoopt. Zet daarna “{status}” op de lijst van voltooide bestellingen in Systeem › Instellingen › Optie, en tel wat erin zat.';
$_['setting_sells_twice_title'] = 'Bestellingen nemen hun stuks meer dan eens';
$_['setting_sells_twice_sentence'] = 'Ze waren verkocht, gaven hun stuks onderweg terug en werden opnieuw verkocht; intussen konden anderen ze kopen. Of twee programma’s verkochten dezelfde bestelling tegelijk. Opnieuw genomen: {pieces} stuks, bestellingen: {count}.';
$_['setting_sells_twice_change'] = 'Zet elke status die een bestelling onderweg heeft op een van beide lijsten (in behandeling, voltooid) in Systeem › Instellingen › Optie.';
$_['setting_deleted_title'] = 'Bestellingen verwijderen geeft verkochte stuks terug';
$_['setting_deleted_sentence'] = 'OpenCart legt de stuks van een verwijderde bestelling terug op voorraad, ook als ze allang verzonden zijn. Teruggelegd tot nu toe: {pieces} stuks, verwijderde bestellingen: {count}.';
$_['setting_deleted_change'] = 'Annuleer bestellingen in plaats van ze te verwijderen, en verwijder niets wat verzonden is: neem het recht om “sale/order” te wijzigen af van wie het niet nodig heeft. Tel wat erin zat.';
$_['setting_stock_checkout_title'] = '“Stock Checkout” (bestellen zonder voorraad) staat aan';
$_['setting_stock_checkout_sentence'] = 'De winkel verkoopt wat er niet is. Onder nul verkocht tot nu toe: {pieces} stuks, bestellingen van die producten: {count}.';
$_['setting_stock_checkout_change'] = 'Zet Stock Checkout uit in Systeem › Instellingen › Optie, tenzij u op bestelling inkoopt.';
$_['setting_subtract_title'] = '“Voorraad aftrekken” staat uit voor producten die verkocht worden';
$_['setting_subtract_sentence'] = 'Hun aantallen dalen nooit. Verkocht zonder afgetrokken te worden: {pieces} stuks, bestellingen: {count}.';
$_['setting_subtract_change'] = 'Zet het aftrekken aan op het tabblad Gegevens van deze producten, en tel ze. Productnummers: {products}';
