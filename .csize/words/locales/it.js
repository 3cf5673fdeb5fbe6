/** Italian. */
export default {
    inStock: 'Disponibile',
    lowStock: {
        one: 'Ne resta solo {count}',
        many: 'Ne restano solo {count}',
        other: 'Ne restano solo {count}',
    },
    outOfStock: 'Esaurito',
    backorder: 'Disponibile su ordinazione',
    unavailable: 'Non disponibile',
    checking: 'Verifica della disponibilità',
    checked: 'verificato alle {time}',
    optionOutOfStock: 'L’opzione scelta è esaurita',
    tooFew: {
        one: 'Se ne può ordinare solo {count}',
        many: 'Se ne possono ordinare solo {count}',
        other: 'Se ne possono ordinare solo {count}',
    },
    minimum: 'Ordine minimo: {count}',
    addBlocked: 'Al momento non può essere aggiunto al carrello',
    soldOutMany: {
        one: '{count} prodotto è ora esaurito',
        many: '{count} di prodotti sono ora esauriti',
        other: '{count} prodotti sono ora esauriti',
    },
};
