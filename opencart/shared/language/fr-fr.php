<?php

$_['mail_subject'] = '{shop} : des stocks qui ne peuvent pas être vrais';
$_['mail_begin'] = 'True Stock a trouvé du nouveau dans {shop}.';
$_['mail_contradictions'] = 'Nouvelles contradictions : {count}';
$_['mail_changes'] = 'Changements que rien n’explique : {count}';
$_['mail_change'] = '{change}, maintenant {quantity}, entre {from} et {to}';
$_['mail_more'] = '… et d’autres : {count}';
$_['mail_end'] = 'L’administration de la boutique en dit plus. Un tel e-mail par jour au plus ; vous pouvez le couper dans les réglages de True Stock.';

$_['rule_negative'] = 'la quantité est {quantity}';
$_['rule_minimum'] = 'il y en a {quantity}, et le minimum est {minimum}';
$_['rule_options_above'] = 'les options font {sum} en tout, le produit {quantity}';
$_['rule_options_below'] = 'les options font {sum} en tout, le produit {quantity}';
$_['rule_option_sold_out'] = 'le produit en a {quantity}, mais une option obligatoire est épuisée';
$_['rule_uncounted_product'] = 'ses options sont comptées ({values}), le produit lui-même non';
$_['rule_sold_uncounted'] = '{sold} ont été vendus, et « Soustraire du stock » est désactivé';
$_['rule_oversold'] = '{countedQuantity} ont été comptés, {soldSinceCount} vendus depuis';
$_['rule_ledger'] = 'il est écrit {quantity}, d’après l’historique c’est {ledgerQuantity}';
$_['rule_variant'] = 'la variante en a {quantity}, son produit principal {masterQuantity}';

$_['setting_gives_back_title'] = 'Le statut de commande « {status} » rend ce qui est vendu';
$_['setting_gives_back_sentence'] = 'Il n’est dans aucune des deux listes de statuts qui vendent : quand une commande vendue y passe, OpenCart remet ses pièces en stock. Remis jusqu’ici : {pieces} pièces, commandes : {count}.';
$_['setting_gives_back_change'] = 'Si ces commandes sont parties, donnez-leur d’abord un statut qui vend. Mettez ensuite « {status} » dans la liste des commandes terminées (Système › Paramètres › Option), et comptez ce qu’elles contenaient.';
$_['setting_sells_twice_title'] = 'Des commandes prennent leurs pièces plusieurs fois';
$_['setting_sells_twice_sentence'] = 'Elles étaient vendues, ont rendu leurs pièces en route et ont été vendues de nouveau ; entre-temps, d’autres pouvaient les acheter. Ou deux programmes ont vendu la même commande en même temps. Reprises : {pieces} pièces, commandes : {count}.';
$_['setting_sells_twice_change'] = 'Mettez chaque statut par lequel passe une commande dans l’une des deux listes (en cours, terminée) dans Système › Paramètres › Option.';
$_['setting_deleted_title'] = 'Supprimer des commandes rend ce qui est vendu';
$_['setting_deleted_sentence'] = 'OpenCart remet en stock les pièces d’une commande supprimée, même parties depuis longtemps. Remis jusqu’ici : {pieces} pièces, commandes supprimées : {count}.';
$_['setting_deleted_change'] = 'Annulez les commandes au lieu de les supprimer, et ne supprimez rien qui soit parti : retirez la permission de modifier « sale/order » à qui n’en a pas besoin. Comptez ce qu’elles contenaient.';
$_['setting_stock_checkout_title'] = '« Stock Checkout » (commande sans stock) est activé';
$_['setting_stock_checkout_sentence'] = 'La boutique vend ce qu’elle n’a pas. Vendu sous zéro jusqu’ici : {pieces} pièces, commandes de ces produits : {count}.';
$_['setting_stock_checkout_change'] = 'Désactivez Stock Checkout dans Système › Paramètres › Option, sauf si vous achetez sur commande.';
$_['setting_subtract_title'] = '« Soustraire du stock » est désactivé pour des produits qui se vendent';
$_['setting_subtract_sentence'] = 'Leurs quantités ne baissent jamais. Vendu sans être soustrait : {pieces} pièces, commandes : {count}.';
$_['setting_subtract_change'] = 'Activez la soustraction dans l’onglet Données de ces produits, et comptez-les. Numéros de produit : {products}';
