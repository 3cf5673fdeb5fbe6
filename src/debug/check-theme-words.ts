import {cardsOf} from './cards.js';
import {describe, hosts, rootsIn} from './page.js';
import {type Finding, good, note} from './finding.js';
import {leavesIn} from '../gate/hushed-words.js';
import {native} from '../page/native.js';

/** What themes say of stock, alone in its line, in the languages of the words. */
const STOCK_WORDS =
  /^(?:(?:availability|stock|verfügbarkeit|disponibilité|disponibilidad|disponibilità|beschikbaarheid|наличие)\s*[:：]\s*)?(?:in stock|out of stock|sold out|pre-?order|auf lager|ausverkauft|nicht (?:auf lager|vorrätig)|en stock|épuisé|rupture de stock|agotado|disponibile|esaurito|op voorraad|uitverkocht|em estoque|em stock|esgotado|dostępny|wyprzedane|в наличии|нет в наличии|只剩|有货|缺货|在庫あり|在庫切れ|متوفر|stokta|tükendi|(?:only )?\d+ (?:left|in stock|available))[.!]?$/iu;

/** What is no text of the theme. */
const OTHER = 'true-stock,[data-true-stock-reason],option,script,style';

/** Whether a shopper sees it. */
const isVisible = (element: Element): boolean =>
  element.getClientRects().length > 0 &&
  getComputedStyle(element).visibility === 'visible';

/** Checks that the theme says nothing of stock beside an element. */
export function checkThemeWords(): Finding {
  const name = 'Stock words';
  const found = new Set(
    [...new Set(cardsOf(hosts()).values())]
      .flatMap(rootsIn)
      .flatMap((root) => leavesIn(root, OTHER))
      .filter(
        (leaf) =>
          STOCK_WORDS.test(native(leaf).textContent.trim()) && isVisible(leaf),
      ),
  );
  return found.size
    ? note(
        name,
        `The theme has its own beside ours, which do not follow: ${[...found].slice(0, 5).map(describe).join(', ')}.`,
        'Take them out of the template, or put <true-stock> in their place.',
      )
    : good(name, 'Ours alone.');
}
