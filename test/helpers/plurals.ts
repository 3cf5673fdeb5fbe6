import type {LANGUAGES} from './locales.js';

type Category = Intl.LDMLPluralRule;
type Texts = Partial<
  Record<Category, [lowStock: string, soldOut: string, tooFew: string]>
>;

/** Expected texts of each language by plural category; `#` is the number. */
export const PLURALS: Record<(typeof LANGUAGES)[number], Texts> = {
  en: {
    one: ['Only # left', '# product is now sold out', 'Only # can be ordered'],
    other: [
      'Only # left',
      '# products are now sold out',
      'Only # can be ordered',
    ],
  },
  de: {
    one: [
      'Nur noch # Stück auf Lager',
      '# Artikel ist jetzt ausverkauft',
      'Nur noch # Stück bestellbar',
    ],
    other: [
      'Nur noch # Stück auf Lager',
      '# Artikel sind jetzt ausverkauft',
      'Nur noch # Stück bestellbar',
    ],
  },
  fr: {
    one: [
      'Plus que # en stock',
      '# produit est désormais épuisé',
      'Quantité maximale\u00a0: #',
    ],
    many: [
      'Plus que # en stock',
      '# de produits sont désormais épuisés',
      'Quantité maximale\u00a0: #',
    ],
    other: [
      'Plus que # en stock',
      '# produits sont désormais épuisés',
      'Quantité maximale\u00a0: #',
    ],
  },
  es: {
    one: [
      'Solo queda #',
      '# producto se acaba de agotar',
      'Solo se puede pedir #',
    ],
    many: [
      'Solo quedan #',
      '# de productos se acaban de agotar',
      'Solo se pueden pedir #',
    ],
    other: [
      'Solo quedan #',
      '# productos se acaban de agotar',
      'Solo se pueden pedir #',
    ],
  },
  it: {
    one: [
      'Ne resta solo #',
      '# prodotto è ora esaurito',
      'Se ne può ordinare solo #',
    ],
    many: [
      'Ne restano solo #',
      '# di prodotti sono ora esauriti',
      'Se ne possono ordinare solo #',
    ],
    other: [
      'Ne restano solo #',
      '# prodotti sono ora esauriti',
      'Se ne possono ordinare solo #',
    ],
  },
  nl: {
    one: [
      'Nog maar # op voorraad',
      '# product is nu uitverkocht',
      'Er kan nog maar # worden besteld',
    ],
    other: [
      'Nog maar # op voorraad',
      '# producten zijn nu uitverkocht',
      'Er kunnen nog maar # worden besteld',
    ],
  },
  pl: {
    one: [
      'Została tylko # sztuka',
      '# produkt właśnie się wyprzedał',
      'Można zamówić tylko # sztukę',
    ],
    few: [
      'Zostały tylko # sztuki',
      '# produkty właśnie się wyprzedały',
      'Można zamówić tylko # sztuki',
    ],
    many: [
      'Zostało tylko # sztuk',
      '# produktów właśnie się wyprzedało',
      'Można zamówić tylko # sztuk',
    ],
    other: [
      'Zostało tylko # sztuki',
      '# produktu właśnie się wyprzedało',
      'Można zamówić tylko # sztuki',
    ],
  },
  'pt-BR': {
    one: [
      'Resta apenas #',
      '# produto acabou de esgotar',
      'Só é possível pedir #',
    ],
    many: [
      'Restam apenas #',
      '# de produtos acabaram de esgotar',
      'Só é possível pedir #',
    ],
    other: [
      'Restam apenas #',
      '# produtos acabaram de esgotar',
      'Só é possível pedir #',
    ],
  },
  ru: {
    one: [
      'Осталась всего # штука',
      '# товар закончился',
      'Можно заказать только # штуку',
    ],
    few: [
      'Осталось всего # штуки',
      '# товара закончились',
      'Можно заказать только # штуки',
    ],
    many: [
      'Осталось всего # штук',
      '# товаров закончились',
      'Можно заказать только # штук',
    ],
    other: [
      'Осталось всего # штуки',
      '# товара закончились',
      'Можно заказать только # штуки',
    ],
  },
  tr: {
    one: ['Son # adet', '# ürün tükendi', 'En fazla # adet sipariş edilebilir'],
    other: [
      'Son # adet',
      '# ürün tükendi',
      'En fazla # adet sipariş edilebilir',
    ],
  },
  ar: {
    zero: ['لم تتبقَّ أي قطعة', 'لم ينفد أي منتج', 'لا يمكن طلب أي قطعة'],
    one: [
      'بقيت قطعة واحدة فقط',
      'نفد منتج واحد الآن',
      'يمكن طلب قطعة واحدة فقط',
    ],
    two: ['بقيت قطعتان فقط', 'نفد منتجان الآن', 'يمكن طلب قطعتين فقط'],
    few: ['بقيت # قطع فقط', 'نفدت # منتجات الآن', 'يمكن طلب # قطع فقط'],
    many: ['بقيت # قطعة فقط', 'نفد # منتجًا الآن', 'يمكن طلب # قطعة فقط'],
    other: ['بقيت # قطعة فقط', 'نفد # منتج الآن', 'يمكن طلب # قطعة فقط'],
  },
  'zh-CN': {other: ['仅剩 # 件', '# 件商品已售罄', '最多可购买 # 件']},
  ja: {
    other: [
      '残り#点',
      '#点の商品が在庫切れになりました',
      'ご注文は#点までです',
    ],
  },
};
