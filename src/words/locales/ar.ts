import type {Locale} from '../messages.js';

/** Arabic: one and two are said without a figure. */
export default {
  inStock: 'متوفر',
  lowStock: {
    zero: 'لم تتبقَّ أي قطعة',
    one: 'بقيت قطعة واحدة فقط',
    two: 'بقيت قطعتان فقط',
    few: 'بقيت {count} قطع فقط',
    many: 'بقيت {count} قطعة فقط',
    other: 'بقيت {count} قطعة فقط',
  },
  outOfStock: 'نفدت الكمية',
  backorder: 'متوفر عند الطلب',
  unavailable: 'غير متوفر',
  checking: 'جارٍ التحقق من التوفر',
  checked: 'تم التحقق الساعة {time}',
  comma: '، ',
  optionOutOfStock: 'الخيار المحدد غير متوفر حاليًا',
  tooFew: {
    zero: 'لا يمكن طلب أي قطعة',
    one: 'يمكن طلب قطعة واحدة فقط',
    two: 'يمكن طلب قطعتين فقط',
    few: 'يمكن طلب {count} قطع فقط',
    many: 'يمكن طلب {count} قطعة فقط',
    other: 'يمكن طلب {count} قطعة فقط',
  },
  minimum: 'الحد الأدنى للطلب: {count}',
  addBlocked: 'تتعذر الإضافة إلى سلة التسوق حاليًا',
  soldOutMany: {
    zero: 'لم ينفد أي منتج',
    one: 'نفد منتج واحد الآن',
    two: 'نفد منتجان الآن',
    few: 'نفدت {count} منتجات الآن',
    many: 'نفد {count} منتجًا الآن',
    other: 'نفد {count} منتج الآن',
  },
} satisfies Locale;
