/**
 * Where the default themes of OpenCart 3.0.x, 4.0.x and 4.1.x show stock:
 * product/product.twig, product/thumb.twig, product/compare.twig,
 * account/wishlist.twig.
 */
export const opencart = [
    { card: '#account-wishlist tr', stock: 'td:nth-child(4)' },
    {
        card: '#product-compare table',
        stock: 'tbody>tr:nth-child(6)>td:nth-child({column})',
    },
    {
        card: '#content',
        stock: 'h1+ul>li:last-child',
        controls: '#button-cart,#product *',
    },
];
