import {bad, type Finding, good, note} from './finding.js';
import {describe, hosts, type Page} from './page.js';
import {document} from '../page/native.js';

/** Selectors of add-to-cart in common shop systems. */
const COMMON_CONTROLS =
  '#button-cart,[onclick*="cart.add("],' +
  // OpenCart 4 changes and empties its cart through the same controller.
  '[formaction*="checkout/cart"]:not([formaction*=".edit"],[formaction*=".remove"]),' +
  '[name="add-to-cart"],[name="add"],.add_to_cart_button,.btn-cart';

/** What can be pressed. */
const PRESSABLE =
  'button,a,[role=button],[onclick],input:is([type=submit],[type=button],[type=image])';

/** What names an add: in an id, a class, a name, an action, or as a label. */
const ADD =
  /\b(?:add|buy)\b.*\b(?:cart|basket|bag|now)\b|\b(?:quick|one|1) (?:order|buy|click)\b|\bbuy\b|\bin den (?:waren|einkaufs)korb\b|\b(?:au|ajouter au) panier\b|\ba(?:ñ|n)adir al carrito\b|\bal carrello\b|\bin winkelwagen\b|\bdo koszyka\b|в корзину|купить/iu;

/** What is no add, whatever else it says. */
const NO_ADD =
  /\b(?:wish ?list|compare|remove|delete|edit|view|review|guide|address|padding|login|share|quick view|checkout)\b/iu;

const NAMES = ['id', 'class', 'name', 'data-action', 'aria-label', 'title'];

/** The words of an element, split at case and punctuation. */
const wordsOf = (text: string): string =>
  text.replace(/([a-z])(?=[A-Z])/g, '$1 ').replace(/[-_.:/|]+/g, ' ');

/** Whether an element looks as if it added to the cart. */
const looksLikeAdd = (element: Element): boolean =>
  [...NAMES.map((name) => element.getAttribute(name)), element.textContent]
    .map((text) => wordsOf(text ?? '').trim())
    .some((text) => text.length < 80 && ADD.test(text) && !NO_ADD.test(text));

const list = (elements: readonly Element[]): string =>
  elements.slice(0, 5).map(describe).join(', ') +
  (elements.length > 5 ? ` and ${elements.length - 5} more` : '');

/** Checks that there are elements and that their `for` names something. */
export function checkElements({controlsOf}: Page): Finding {
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
  const open = all.filter((host) =>
    [...controlsOf(host)].some((control) => host.contains(control)),
  );
  if (open.length) {
    return bad(
      name,
      `They contain their own control: ${list(open)}.`,
      'Close each with </true-stock>: HTML does not know <true-stock />.',
    );
  }
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
  const open = [
    ...document.querySelectorAll<HTMLElement>(`${known},${PRESSABLE}`),
  ].filter(
    (control) =>
      (control.matches(known) || looksLikeAdd(control)) &&
      ![...gated].some(
        (other) => other.contains(control) || control.contains(other),
      ),
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
