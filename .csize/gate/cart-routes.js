/** Parts of addresses that add to the cart of a theme, besides these below. */
export const cartRoutes = new Set();
/**
 * How a route ends that adds to a cart, whoever's it is: OpenCart 3, 4.0.2 and
 * later, and 4.0 before that. So does the call of `cart.add()`.
 */
const ADD = /cart[./|]add(?![\w./|%-])/i;
/** Whether an address, encoded or not, or a handler's code adds to the cart. */
export function isCartAdd(text) {
    const plain = text.replace(/%2f/gi, '/').replace(/%7c/gi, '|');
    return (ADD.test(plain) || [...cartRoutes].some((route) => plain.includes(route)));
}
