import {bad, type Finding, good, note} from './finding.js';
import {describe, findAll, hosts, lineageOf, type Page} from './page.js';
import {contain} from '../page/contain.js';
import {native} from '../page/native.js';
import {adds, PRESSABLE} from '../themes/find-controls.js';

/** Selectors of add-to-cart in common shop systems. */
const COMMON_CONTROLS =
  '#button-cart,[onclick*="cart.add("],' +
  // OpenCart 4 changes and empties its cart through the same controller.
  '[formaction*="checkout/cart"]:not([formaction*=".edit"],[formaction*=".remove"]),' +
  '[name="add-to-cart"],[name="add"],.add_to_cart_button,.btn-cart';

/** The whole of a label that says so, in the languages of the words. */
const LABEL =
  /^(?:add (?:item |this )?to (?:the |my |your )?(?:cart|basket|bag)|buy(?: it)? now|in den (?:waren|einkaufs)korb(?: legen)?|(?:ajouter )?au panier|a(?:ñ|n)adir (?:al carrito|a la cesta)|aggiungi al carrello|in (?:de )?winkel(?:wagen|mand)|do koszyka|dodaj do koszyka|adicionar ao carrinho|(?:добавить )?в корзину|купить|sepete ekle|أضف إلى (?:السلة|عربة التسوق)|加入购物车|カートに(?:入れる|追加))$/iu;

const labelsOf = (control: HTMLElement): string[] =>
  [
    control.textContent,
    ...['aria-label', 'title', 'value'].map((name) =>
      control.getAttribute(name),
    ),
  ].map((text) => (text ?? '').replace(/[\s+!»>]+/g, ' ').trim());

/** Whether an element looks as if it added to the cart. */
const looksLikeAdd = (control: HTMLElement): boolean =>
  contain(
    () => adds(control) || labelsOf(control).some((label) => LABEL.test(label)),
  ) ?? false;

const list = (elements: readonly Element[]): string =>
  elements.slice(0, 5).map(describe).join(', ') +
  (elements.length > 5 ? ` and ${elements.length - 5} more` : '');

const rootOf = (host: HTMLElement) =>
  native(native(host).getRootNode() as Document | ShadowRoot);

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
      .some((id) => !rootOf(host).getElementById(id)),
  );
  const open = all.filter((host) =>
    [...controlsOf(host)].some((control) => lineageOf(control).includes(host)),
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
  const gated = new Set<Element>(
    hosts().flatMap((host) => [...controlsOf(host)]),
  );
  const around = new Set([...gated].flatMap(lineageOf));
  const known = [COMMON_CONTROLS, controls].filter(Boolean).join();
  const open = findAll(`${known},${PRESSABLE}`).filter(
    (control) =>
      (native(control).matches(known) || looksLikeAdd(control)) &&
      !around.has(control) &&
      !lineageOf(control).some((part) => gated.has(part)),
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
