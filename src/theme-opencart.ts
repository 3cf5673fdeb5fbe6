import {addRoutes} from './add-routes.js';
import {bindTheme} from './theme-binding.js';
import type {ThemeFamily} from './themes/family.js';
import {journal3} from './themes/journal3.js';
import {opencart} from './themes/opencart.js';

export type {ThemeFamily, ThemePlace} from './themes/family.js';

/**
 * Binds the OpenCart theme of this page. Returns how to undo all of it.
 *
 * @param own What this theme has beside, or instead of, the known families.
 */
export function bindOpenCart(own: Partial<ThemeFamily> = {}): () => void {
  const {controls = '', places = [], routes = [], wallets} = own;
  for (const route of routes) addRoutes.add(route);
  return bindTheme([
    ...(controls || wallets
      ? [{controls, places: [...places, ...opencart.places], wallets}]
      : []),
    {...opencart, places: [...places, ...opencart.places]},
    journal3,
  ]);
}
