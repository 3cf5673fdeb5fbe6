/** Polish. */
export default {
    inStock: 'W magazynie',
    lowStock: {
        one: 'Została tylko {count} sztuka',
        few: 'Zostały tylko {count} sztuki',
        many: 'Zostało tylko {count} sztuk',
        other: 'Zostało tylko {count} sztuki',
    },
    outOfStock: 'Brak w magazynie',
    backorder: 'Dostępny na zamówienie',
    unavailable: 'Niedostępny',
    checking: 'Sprawdzanie dostępności',
    checked: 'stan na {time}',
    optionOutOfStock: 'Wybrana opcja jest niedostępna',
    tooFew: {
        one: 'Można zamówić tylko {count} sztukę',
        few: 'Można zamówić tylko {count} sztuki',
        many: 'Można zamówić tylko {count} sztuk',
        other: 'Można zamówić tylko {count} sztuki',
    },
    minimum: 'Minimalna wielkość zamówienia: {count}',
    addBlocked: 'Teraz nie można dodać do koszyka',
    soldOutMany: {
        one: '{count} produkt właśnie się wyprzedał',
        few: '{count} produkty właśnie się wyprzedały',
        many: '{count} produktów właśnie się wyprzedało',
        other: '{count} produktu właśnie się wyprzedało',
    },
};
