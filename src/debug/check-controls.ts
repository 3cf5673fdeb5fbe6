import {bad, type Finding, good, note} from './finding.js';
import {describe, hosts, type Page} from './page.js';

/** Selectors of add-to-cart in common shop systems. */
const COMMON_CONTROLS =
  '#button-cart,[onclick*="cart.add("],' +
  // OpenCart 4 changes and empties its cart through the same controller.
  '[formaction*="checkout/cart"]:not([formaction*=".edit"],[formaction*=".remove"]),' +
  '[name="add-to-cart"],[name="add"],.add_to_cart_button,.btn-cart';

const list = (elements: readonly Element[]): string =>
  elements.slice(0, 5).map(describe).join(', ') +
  (elements.length > 5 ? ` and ${elements.length - 5} more` : '');

/** Checks that there are elements and that their `for` names something. */
export function checkElements(): Finding {
  const name = 'Elements';
  const all = hosts();
  if (!all.length) {
    return bad(
      name,
      'No <true-stock> on this page.',
      'Place one, or bind the theme with data-theme.',
    );
  }
  const broken = all.filter((host) =>
    (host.getAttribute('for') ?? '')
      .split(/\s+/)
      .filter(Boolean)
      .some((id) => !document.getElementById(id)),
  );
  return broken.length
    ? bad(
        name,
        `Their "for" names nothing on the page: ${list(broken)}.`,
        'Give the id of the add-to-cart button or form.',
      )
    : good(name, `${all.length} on this page.`);
}

/** Checks that an element gates each add-to-cart control. */
export function checkControls({configuration, controlsOf}: Page): Finding {
  const name = 'Add-to-cart';
  const {controls} = configuration.theme || {};
  const gated = new Set(hosts().flatMap((host) => [...controlsOf(host)]));
  const known = [COMMON_CONTROLS, controls].filter(Boolean).join();
  const open = [...document.querySelectorAll(known)].filter(
    (control) => !gated.has(control as HTMLElement),
  );
  if (open.length) {
    return bad(
      name,
      `${gated.size} gated; not gated: ${list(open)}.`,
      'Name it in the "for" of its <true-stock>, or its selector in the setting theme.',
    );
  }
  return gated.size
    ? good(name, `${gated.size} gated: ${list([...gated])}.`)
    : note(name, 'No button on this page adds to the cart.');
}
