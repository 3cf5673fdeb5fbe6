/** Dutch. */
export default {
    inStock: 'Op voorraad',
    lowStock: 'Nog maar {count} op voorraad',
    outOfStock: 'Uitverkocht',
    backorder: 'Leverbaar op bestelling',
    unavailable: 'Niet leverbaar',
    checking: 'Voorraad wordt gecontroleerd',
    checked: 'gecontroleerd om {time}',
    optionOutOfStock: 'De gekozen optie is uitverkocht',
    tooFew: {
        one: 'Er kan nog maar {count} worden besteld',
        other: 'Er kunnen nog maar {count} worden besteld',
    },
    minimum: 'Minimale afname: {count}',
    addBlocked: 'Kan nu niet aan de winkelwagen worden toegevoegd',
    soldOutMany: {
        one: '{count} product is nu uitverkocht',
        other: '{count} producten zijn nu uitverkocht',
    },
};
