<?php

declare(strict_types=1);

namespace TrueStock\Stock;

/**
 * The label of a product whose whole stock is held by other shoppers'
 * checkouts. It is not sold out: it may become available again.
 */
final class HeldLabel
{
    private const WORDS = [
        'en' => 'Held in another shopper\'s cart',
        'ar' => 'محجوز في سلة متسوق آخر',
        'de' => 'Im Warenkorb eines anderen Kunden reserviert',
        'es' => 'Reservado en el carrito de otro cliente',
        'fr' => 'Réservé dans le panier d’un autre client',
        'it' => 'Riservato nel carrello di un altro cliente',
        'ja' => '他のお客様のカートで確保中',
        'nl' => 'Gereserveerd in het winkelmandje van een andere klant',
        'pl' => 'Zarezerwowany w koszyku innego klienta',
        'pt' => 'Reservado no carrinho de outro cliente',
        'ru' => 'Зарезервировано в корзине другого покупателя',
        'tr' => 'Başka bir müşterinin sepetinde ayrıldı',
        'zh' => '已被其他顾客的购物车保留',
    ];

    /**
     * @param string $language code such as de-de or de
     */
    public static function in(string $language): string
    {
        $family = \strtolower((string) \strtok($language, '-_'));

        return self::WORDS[$family] ?? self::WORDS['en'];
    }
}
