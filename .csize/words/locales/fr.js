/** French. */
export default {
    inStock: 'En stock',
    lowStock: 'Plus que {count} en stock',
    outOfStock: 'Rupture de stock',
    backorder: 'Disponible sur commande',
    unavailable: 'Indisponible',
    checking: 'Vérification du stock',
    checked: 'vérifié à {time}',
    optionOutOfStock: 'L’option choisie est en rupture de stock',
    tooFew: 'Quantité maximale\u00a0: {count}',
    minimum: 'Quantité minimale\u00a0: {count}',
    addBlocked: 'Impossible de l’ajouter au panier pour le moment',
    soldOutMany: {
        one: '{count} produit est désormais épuisé',
        many: '{count} de produits sont désormais épuisés',
        other: '{count} produits sont désormais épuisés',
    },
};
