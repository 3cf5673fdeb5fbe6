<?php

$_['heading_title'] = 'Compter le stock';

$_['error_permission'] = 'Vous n’avez pas la permission de compter.';

$_['count_begin'] = 'Que compter';
$_['count_sample'] = 'Un échantillon au hasard';
$_['count_sample_help'] = 'Chaque nombre suivi et en vente a la même chance. Compté en entier, l’échantillon montre combien de vos nombres sont justes.';
$_['count_number'] = 'Combien';
$_['count_category'] = 'Les premiers d’une catégorie';
$_['count_choose'] = 'Catégorie';
$_['count_chosen'] = 'Choisis dans le contrôle : {count}';
$_['count_start'] = 'Commencer';
$_['count_open'] = 'Listes non terminées';
$_['count_list'] = 'Liste {id}';
$_['count_kind_sample'] = 'échantillon au hasard';
$_['count_kind_category'] = 'catégorie';
$_['count_kind_chosen'] = 'choisis';
$_['count_progress'] = 'Comptés : {counted} sur {all}';
$_['count_group'] = 'Grouper par';
$_['count_by_location'] = 'Emplacement';
$_['count_by_category'] = 'Catégorie';
$_['count_nowhere'] = 'Non indiqué';
$_['count_when'] = 'Compté';
$_['count_as_entered'] = 'à la saisie';
$_['count_at'] = 'à';
$_['count_when_help'] = 'Ce qui est vendu ensuite est déduit tout seul. Ne comptez pas ce qui est vendu et attend l’envoi.';
$_['count_print'] = 'Imprimer';
$_['count_back'] = 'Toutes les listes';
$_['count_pieces'] = 'Pièces : {name}';
$_['count_save'] = 'Saisir';
$_['count_recorded'] = 'enregistré : {recorded}';
$_['count_result'] = 'compté : {counted}, enregistré : {recorded}';
$_['count_right'] = 'juste';
$_['count_wrong'] = 'corrigé de {change}';
$_['count_outdated'] = 'un comptage plus récent prévaut';
$_['count_waiting'] = 'attend d’être envoyé';
$_['count_waiting_all'] = 'En attente d’envoi : {count}. Cette page réessaie.';
$_['count_failed'] = 'Cela n’a pas marché. Rechargez la page ou voyez le journal d’erreurs de la boutique.';
$_['count_refused'] = 'Non saisi : il faut un nombre entier, compté dans les trois derniers jours.';
$_['count_finished'] = 'Tout est compté.';
$_['count_accuracy'] = 'Justes : {right} sur {counted}, {share} % (intervalle à 95 % : {low} % à {high} %), {date}';
$_['count_tolerance'] = '(un écart jusqu’à {tolerance} compte comme juste)';
$_['count_samples'] = 'Combien de nombres étaient justes';
$_['count_empty'] = 'Il n’y a rien à compter ici.';
$_['count_no_modify'] = 'Vous pouvez voir les listes, mais pas compter.';

$_['tile_title'] = 'Vos nombres sont-ils vrais ?';
$_['tile_contradictions'] = 'Contradictions ouvertes : {count}';
$_['tile_judged'] = 'Contrôlé le {date}';
$_['tile_unjudged'] = 'Pas encore contrôlé : le contrôle du stock le fait, ou cli.php reconcile.';
$_['tile_accuracy'] = 'Justes au dernier comptage : {share} % (intervalle à 95 % : {low} % à {high} % ; {counted} comptés, {date})';
$_['tile_uncounted'] = 'Combien de vos nombres sont justes ? Personne ne le sait avant un comptage.';
$_['tile_sample'] = 'Compter un échantillon de {count}';
$_['tile_audit'] = 'Contrôle du stock';
$_['tile_picture'] = 'Part de nombres justes dans le temps : {list}';
$_['tile_point'] = '{date} : {share} % ({low} % à {high} %)';
