import { document, native } from '../page/native.js';
/** What names a product. Other links are buttons. */
const NAME = 'h1,h2,h3,h4,h5,h6,[class*=name i],[class*=title i],a[href]:not([href^="#"],[onclick],[class*=btn i])';
/** They have names and prices of their own. */
const OTHER = 'label,[class*=option i],button,[role=button]';
/** The first place in the nearest card that has one that a theme names. */
function namedSpot(control, places) {
    const column = (control.closest('td')?.cellIndex ?? 0) + 1;
    let best;
    for (const { after = '', card: selector, controls, stock = after } of places) {
        if (controls && !control.matches(controls))
            continue;
        const card = control.closest(selector);
        const spot = card &&
            native(card).querySelector(stock.replace('{column}', `${column}`));
        // All are ancestors of the control.
        if (spot &&
            (!best || (best.card !== card && native(best.card).contains(card)))) {
            best = { card, spot, isStock: !after };
        }
    }
    return best;
}
const PRICE = '[class*=price i]';
/** After the prices or name in an ancestor of a control. */
function spotIn(card, control) {
    const isSpot = (node) => {
        const own = native(node);
        return (own.textContent.trim() && !own.contains(control) && !own.closest(OTHER));
    };
    const isPrice = (node) => native(node).matches(PRICE) && isSpot(node);
    const find = (selector) => [...native(card).querySelectorAll(selector)].find(isSpot);
    let spot = find(PRICE) ?? find(NAME);
    // All of a text.
    while (spot && native(spot).matches(':is(a,p,h1,h2,h3,h4,h5,h6)>*'))
        spot = spot.parentElement;
    // An old price, the new one and the tax stay together.
    for (let next = spot; next && isPrice(next); next = native(next).nextElementSibling)
        spot = next;
    return spot;
}
/**
 * Finds where the page can show the stock of a control's product: where its
 * theme says, else after the price or name in its card.
 *
 * @param others The nearest controls of other products, before and after it.
 */
export function findSpot(control, others, places) {
    let place = control;
    let found = namedSpot(control, places);
    for (let node = control.parentElement; node &&
        node !== document.body &&
        !others.some((other) => native(node).contains(other)); node = native(node).parentElement) {
        place = node;
        const spot = found ? undefined : spotIn(place, control);
        if (spot)
            found = { card: place, spot };
    }
    return { ...found, place };
}
