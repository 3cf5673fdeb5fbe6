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
$_['true_stock_refused_held'] = 'Toutes les pièces de ce produit sont en ce moment dans les commandes d’autres clients. Il sera peut-être de nouveau disponible dans quelques minutes.';

// Why an order is not placed. {product} and {left} are filled in.
$_['true_stock_checkout_gone'] = '{product} vient d’être épuisé. Votre commande n’a pas été passée.';
$_['true_stock_checkout_held'] = '{product} : un autre client est en train de payer la dernière pièce. Votre commande n’a pas été passée. Si elle n’est pas payée, elle sera de nouveau disponible dans quelques minutes.';
$_['true_stock_checkout_left'] = '{product} : il n’en reste que {left}. Votre commande n’a pas été passée ; veuillez réduire la quantité.';
$_['true_stock_checkout_fewer'] = '{product} : il n’en reste pas assez. Votre commande n’a pas été passée ; veuillez réduire la quantité.';
$_['true_stock_checkout_none'] = 'Votre commande n’a pas été passée. Veuillez repasser par la caisse.';
$_['true_stock_checkout_placed'] = 'Votre commande a déjà été passée. Pour commander davantage, veuillez repasser par la caisse.';
$_['true_stock_checkout_busy'] = 'De très nombreux clients paient en ce moment. Votre commande n’a pas été passée ; veuillez réessayer.';
$_['true_stock_checkout_down'] = 'La boutique ne peut pas prendre de commandes en ce moment. Votre commande n’a pas été passée ; veuillez réessayer dans une minute.';
$_['true_stock_checkout_failed'] = 'La boutique n’a pas répondu. Veuillez patienter un instant et réessayer ; si votre commande a été passée, vous recevrez un e-mail.';

// In the history of an order that found no stock. {product} is filled in.
$_['true_stock_review_note'] = 'Il ne restait plus de {product}. La commande est peut-être payée : à vérifier auprès du prestataire de paiement.';
$_['true_stock_review_reported'] = 'Le prestataire de paiement s’est manifesté de nouveau : vérifiez chez lui si la commande est payée.';
$_['true_stock_review_changed'] = 'La commande a été modifiée pendant sa vente ; son stock a été remis. Comparez ses lignes avec ce qui est payé.';
$_['true_stock_review_held'] = '{product} : un autre client est en train de payer le dernier.';
$_['true_stock_review_gone'] = '{product} est épuisé.';
