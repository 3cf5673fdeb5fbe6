/** German. */
export default {
    inStock: 'Auf Lager',
    lowStock: 'Nur noch {count} Stück auf Lager',
    outOfStock: 'Ausverkauft',
    backorder: 'Auf Bestellung lieferbar',
    unavailable: 'Nicht verfügbar',
    checking: 'Bestand wird geprüft',
    checked: 'Stand {time} Uhr',
    optionOutOfStock: 'Die gewählte Option ist ausverkauft',
    tooFew: 'Nur noch {count} Stück bestellbar',
    minimum: 'Mindestbestellmenge: {count}',
    addBlocked: 'Kann gerade nicht in den Warenkorb gelegt werden',
    soldOutMany: {
        one: '{count} Artikel ist jetzt ausverkauft',
        other: '{count} Artikel sind jetzt ausverkauft',
    },
};
