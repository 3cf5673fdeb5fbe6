import { cartRoutes } from './gate/cart-routes.js';
import { bindTheme } from './themes/bind-theme.js';
import { journal3 } from './themes/journal3.js';
import { opencart } from './themes/opencart.js';
/**
 * Binds the OpenCart theme of this page. Returns how to undo all of it.
 *
 * @param own What this theme has besides the known families; its places are
 * tried first.
 */
export function bindOpenCart(own = {}) {
    const { controls, places = [], routes = [], wallets } = own;
    for (const route of routes)
        cartRoutes.add(route);
    return bindTheme({
        controls: `${controls || 'none'},${journal3.controls}`,
        places: [...places, ...journal3.places, ...opencart],
        // No page has such an element.
        wallets: wallets || 'none',
    });
}
