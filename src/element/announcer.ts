import {usePageStyle} from '../page/page-style.js';
import {productNameAt} from './product-name.js';
import {sayText} from '../words/words.js';

/** A burst of changes within this time is spoken of once. */
const PATIENCE_MS = 500;
/** So many are named one by one. */
const MAX_NAMED = 2;

interface News {
  readonly isSoldOut: boolean;
  /** Put into words when it is spoken: of forty cards two are named. */
  say(): string;
}

/** By product: it may be on the page more than once. */
const news = new Map<string, News>();
let region: HTMLElement | undefined;
let users = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

function speak(language: string): void {
  const soldOut = [...news.values()].filter(({isSoldOut}) => isSoldOut).length;
  const isMany = soldOut > MAX_NAMED;
  const texts = [...news.values()]
    .filter(({isSoldOut}) => !isMany || !isSoldOut)
    .slice(0, MAX_NAMED)
    .map((one) => one.say());
  if (isMany) {
    texts.unshift(sayText('soldOutMany', language, soldOut));
  }
  news.clear();
  if (region) region.textContent = texts.join('. ');
}

/**
 * Keeps one polite live region on the page while anyone may need it: it must
 * be there before its text is. Returns how to leave it.
 */
export function joinRegion(): () => void {
  if (!users++) {
    usePageStyle(true);
    region = document.createElement('div');
    region.setAttribute('role', 'status');
    region.setAttribute('data-true-stock-live', '');
    document.body.append(region);
  }
  return () => {
    if (--users) return;
    clearTimeout(timer);
    news.clear();
    region?.remove();
    usePageStyle(false);
  };
}

/** Says a change of an element's product, politely and with its name. */
export function announce(
  host: Element & {readonly productId: string},
  say: () => string,
  isSoldOut: boolean,
  language: string,
): void {
  news.set(host.productId, {
    isSoldOut,
    say: () => [productNameAt(host), say()].filter(Boolean).join(': '),
  });
  clearTimeout(timer);
  timer = setTimeout(speak, PATIENCE_MS, language);
}
