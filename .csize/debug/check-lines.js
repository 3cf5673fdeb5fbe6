import { describe, hosts } from './page.js';
import { good, note } from './finding.js';
import { native } from '../page/native.js';
const idOf = (host) => host.getAttribute('product-id') ?? '';
/** What holds an element and its product alone: a card, or the page's form. */
export function cardOf(host) {
    let card = host;
    for (;;) {
        const { parentElement } = native(card);
        if (!parentElement || parentElement.localName === 'html')
            return card;
        const others = native(parentElement).querySelectorAll('true-stock');
        if ([...others].some((other) => idOf(other) !== idOf(host)))
            return card;
        card = parentElement;
    }
}
/** Checks that a product has one line in each place. */
export function checkLines() {
    const name = 'Lines';
    const all = hosts();
    const repeated = all.filter((host, index) => all
        .slice(0, index)
        .some((other) => idOf(other) === idOf(host) && cardOf(host).contains(other)));
    return repeated.length
        ? note(name, `A product has several: ${repeated.slice(0, 5).map(describe).join(', ')}.`, 'Keep one <true-stock> in each place: perhaps theme and extension both have one.')
        : good(name, 'One for each product and place.');
}
