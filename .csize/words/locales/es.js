/** Spanish. */
export default {
    inStock: 'En stock',
    lowStock: {
        one: 'Solo queda {count}',
        many: 'Solo quedan {count}',
        other: 'Solo quedan {count}',
    },
    outOfStock: 'Agotado',
    backorder: 'Disponible bajo pedido',
    unavailable: 'No disponible',
    checking: 'Comprobando existencias',
    checked: 'comprobado: {time}',
    optionOutOfStock: 'La opción elegida está agotada',
    tooFew: {
        one: 'Solo se puede pedir {count}',
        many: 'Solo se pueden pedir {count}',
        other: 'Solo se pueden pedir {count}',
    },
    minimum: 'Pedido mínimo: {count}',
    addBlocked: 'Ahora mismo no se puede añadir al carrito',
    soldOutMany: {
        one: '{count} producto se acaba de agotar',
        many: '{count} de productos se acaban de agotar',
        other: '{count} productos se acaban de agotar',
    },
};
