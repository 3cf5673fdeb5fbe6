import {bad, type Finding, good, note} from './finding.js';
import {describe, hosts, type Page} from './page.js';

/** What looks like add-to-cart in the shops that we know. */
const LOOKS_LIKE =
  '#button-cart,[onclick*="cart.add("],' +
  // OpenCart 4 changes and empties its cart by the same controller.
  '[formaction*="checkout/cart"]:not([formaction*=".edit"],[formaction*=".remove"]),' +
  '[name="add-to-cart"],[name="add"],.add_to_cart_button,.btn-cart';

const list = (elements: readonly Element[]): string =>
  elements.slice(0, 5).map(describe).join(', ') +
  (elements.length > 5 ? ` and ${elements.length - 5} more` : '');

/** Elements, and what their `for` names. */
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
  const lost = all.filter((host) =>
    (host.getAttribute('for') ?? '')
      .split(/\s+/)
      .filter(Boolean)
      .some((id) => !document.getElementById(id)),
  );
  return lost.length
    ? bad(
        name,
        `Their "for" names nothing on the page: ${list(lost)}.`,
        'Give the id of the add-to-cart button or form.',
      )
    : good(name, `${all.length} on this page.`);
}

/** Buttons that add to the cart, and whether an element gates them. */
export function checkControls({configuration, controlsOf}: Page): Finding {
  const name = 'Add-to-cart';
  const {controls} = configuration.theme || {};
  const gated = new Set(hosts().flatMap((host) => [...controlsOf(host)]));
  const known = [LOOKS_LIKE, controls].filter(Boolean).join();
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
