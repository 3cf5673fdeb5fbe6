/** Journal 3 on OpenCart 3: product page and quick view. */
export const journal3 = {
    controls: '[data-quick-buy]',
    places: [{ card: '.product-info', stock: '.product-stock span' }],
};
