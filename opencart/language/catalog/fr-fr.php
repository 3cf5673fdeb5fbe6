<?php

// The widget's words. {count} and {time} are filled in.
$_['true_stock_in_stock'] = 'En stock';
$_['true_stock_low_stock_one'] = 'Plus que {count} en stock';
$_['true_stock_low_stock_other'] = 'Plus que {count} en stock';
$_['true_stock_out_of_stock'] = 'Rupture de stock';
$_['true_stock_backorder'] = 'Disponible sur commande';
$_['true_stock_unavailable'] = 'Indisponible';
$_['true_stock_checking'] = 'Vérification du stock';
$_['true_stock_checked'] = 'vérifié à {time}';
$_['true_stock_option_out_of_stock'] = 'L’option choisie est en rupture de stock';
$_['true_stock_too_few_other'] = 'Quantité maximale : {count}';
$_['true_stock_minimum_other'] = 'Quantité minimale : {count}';
$_['true_stock_add_blocked'] = 'Impossible de l’ajouter au panier pour le moment';
$_['true_stock_sold_out_many_one'] = '{count} produit est désormais épuisé';
$_['true_stock_sold_out_many_other'] = '{count} produits sont désormais épuisés';

// Why the shop did not add to, or change, the cart.
$_['true_stock_refused_unavailable'] = 'Ce produit n’est plus disponible.';
$_['true_stock_refused_out_of_stock'] = 'Ce produit est en rupture de stock.';
$_['true_stock_refused_option_out_of_stock'] = 'L’option choisie est en rupture de stock.';
$_['true_stock_refused_too_few'] = 'Le stock est insuffisant pour cette quantité.';
$_['true_stock_refused_too_few_left'] = 'Stock insuffisant. Quantité maximale, panier compris : %d.';
$_['true_stock_refused_minimum'] = 'Quantité minimale de commande : %d.';
