/** Portuguese, as in Brazil. */
export default {
    inStock: 'Em estoque',
    lowStock: {
        one: 'Resta apenas {count}',
        many: 'Restam apenas {count}',
        other: 'Restam apenas {count}',
    },
    outOfStock: 'Esgotado',
    backorder: 'Disponível sob encomenda',
    unavailable: 'Indisponível',
    checking: 'Verificando o estoque',
    checked: 'verificado às {time}',
    optionOutOfStock: 'A opção escolhida está esgotada',
    tooFew: 'Só é possível pedir {count}',
    minimum: 'Pedido mínimo: {count}',
    addBlocked: 'No momento não é possível adicionar ao carrinho',
    soldOutMany: {
        one: '{count} produto acabou de esgotar',
        many: '{count} de produtos acabaram de esgotar',
        other: '{count} produtos acabaram de esgotar',
    },
};
