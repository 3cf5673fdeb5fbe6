/** Chinese in simplified characters. */
export default {
    inStock: '有货',
    lowStock: '仅剩 {count} 件',
    outOfStock: '已售罄',
    backorder: '可预订',
    unavailable: '暂不销售',
    checking: '正在查询库存',
    checked: '查询于 {time}',
    comma: '，',
    optionOutOfStock: '所选规格已售罄',
    tooFew: '最多可购买 {count} 件',
    minimum: '最少购买 {count} 件',
    addBlocked: '暂时无法加入购物车',
    soldOutMany: '{count} 件商品已售罄',
};
