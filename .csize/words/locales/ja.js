/** Japanese. */
export default {
    inStock: '在庫あり',
    lowStock: '残り{count}点',
    outOfStock: '在庫切れ',
    backorder: 'お取り寄せ可能',
    unavailable: '現在お取り扱いできません',
    checking: '在庫を確認中',
    checked: '{time}時点',
    comma: '、',
    optionOutOfStock: '選択したオプションは在庫切れです',
    tooFew: 'ご注文は{count}点までです',
    minimum: 'ご注文は{count}点から承ります',
    addBlocked: 'ただいまカートに追加できません',
    soldOutMany: '{count}点の商品が在庫切れになりました',
};
