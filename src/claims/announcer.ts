import {productNameOf} from './product-name.js';
import {script} from './script.js';
import type {Host} from './states.js';
import {document} from '../page/native.js';

/** Changes within this time are announced together. */
const BURST_MS = 500;
/** At most so many products are named. */
const MAX_NAMED = 2;

interface News {
  readonly isSoldOut: boolean;
  /** Called late: of forty products only two are named. */
  readonly say: () => string;
}

/** By product: a page may have several elements of one. */
const news = new Map<string, News>();
const users = new Set<Host>();
let region: HTMLElement | undefined;
let stop = () => {};
let timer: ReturnType<typeof setTimeout> | undefined;

function speak(language: string): void {
  const soldOut = [...news.values()].filter(({isSoldOut}) => isSoldOut).length;
  const isMany = soldOut > MAX_NAMED;
  const texts = [...news.values()]
    .filter(({isSoldOut}) => !isMany || !isSoldOut)
    .slice(0, MAX_NAMED)
    .map(({say}) => say());
  if (isMany) {
    texts.unshift(script.sayText('soldOutMany', language, soldOut));
  }
  news.clear();
  if (region) region.textContent = texts.join('. ');
}

/** Seen by screen readers alone, whatever rules the page has. */
function createRegion(): HTMLElement {
  const node = script.createAddition('live');
  node.setAttribute('role', 'status');
  node.style.cssText =
    'all:initial!important;clip-path:inset(50%)!important;position:fixed!important';
  return node;
}

/**
 * Keeps one polite live region on the page while any element may announce. It
 * must be there before its text is.
 */
export function joinRegion(host: Host): void {
  if (!users.size) {
    const node = (region = createRegion());
    const mayRestore = script.createLoopGuard();
    const place = () => {
      if (!node.isConnected && mayRestore()) document.body.append(node);
    };
    place();
    stop = script.onPageChange(place);
  }
  users.add(host);
}

/** The last element removes the region, and drops what it has not said yet. */
export function leaveRegion(host: Host): void {
  if (!users.delete(host) || users.size) return;
  clearTimeout(timer);
  news.clear();
  stop();
  region?.remove();
}

/** Announces a change with the product's name, for an element that has joined. */
export function announce(
  host: Host,
  say: () => string,
  isSoldOut: boolean,
  language: string,
): void {
  news.set(host.productId, {
    isSoldOut,
    say: () => [productNameOf(host), say()].filter(Boolean).join(': '),
  });
  clearTimeout(timer);
  timer = setTimeout(speak, BURST_MS, language);
}
