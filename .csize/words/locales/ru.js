/** Russian. */
export default {
    inStock: 'В наличии',
    lowStock: {
        one: 'Осталась всего {count} штука',
        few: 'Осталось всего {count} штуки',
        many: 'Осталось всего {count} штук',
        other: 'Осталось всего {count} штуки',
    },
    outOfStock: 'Нет в наличии',
    backorder: 'Доступно под заказ',
    unavailable: 'Недоступно',
    checking: 'Проверяем наличие',
    checked: 'проверено в {time}',
    optionOutOfStock: 'Выбранного варианта нет в наличии',
    tooFew: {
        one: 'Можно заказать только {count} штуку',
        few: 'Можно заказать только {count} штуки',
        many: 'Можно заказать только {count} штук',
        other: 'Можно заказать только {count} штуки',
    },
    minimum: 'Минимальный заказ: {count}',
    addBlocked: 'Сейчас нельзя добавить в корзину',
    soldOutMany: {
        one: '{count} товар закончился',
        few: '{count} товара закончились',
        many: '{count} товаров закончились',
        other: '{count} товара закончились',
    },
};
