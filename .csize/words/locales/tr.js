/** Turkish: a noun after a number stays in the singular. */
export default {
    inStock: 'Stokta var',
    lowStock: 'Son {count} adet',
    outOfStock: 'Stokta yok',
    backorder: 'Sipariş üzerine temin edilir',
    unavailable: 'Satışta değil',
    checking: 'Stok kontrol ediliyor',
    checked: 'kontrol: {time}',
    optionOutOfStock: 'Seçilen seçenek stokta yok',
    tooFew: 'En fazla {count} adet sipariş edilebilir',
    minimum: 'En az sipariş adedi: {count}',
    addBlocked: 'Şu anda sepete eklenemiyor',
    soldOutMany: '{count} ürün tükendi',
};
