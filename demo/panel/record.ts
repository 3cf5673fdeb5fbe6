import {elementById} from '../element-by-id.js';
import type {MockControls} from '../mock/handlers.js';
import type {FailedAnswer} from '../mock/mock-failures.js';
import type {MockShop} from '../mock/mock-shop.js';

const LINES = 8;
const EVENTS = [
  'true-stock-change',
  'true-stock-block',
  'true-stock-error',
] as const;

/** What an event of the element may carry; widget.md has them all. */
interface StockEvent extends Event {
  readonly productId?: string;
  readonly availability?: string;
  readonly reason?: string;
  readonly error?: Error;
}

/** Shows what the page asked, what it was answered, and what it made of it. */
export function startRecord(shop: MockShop, controls: MockControls): void {
  const nameOf = (id?: string) => shop.product(id ?? '')?.name ?? `#${id}`;
  showNumbers();
  controls.onAnswer = (url, answer) => {
    write(`${url.includes('want=') ? 'verify' : 'poll'} → ${inWords(answer)}`);
    showNumbers();
  };
  for (const type of EVENTS) {
    document.addEventListener(type, (event) => {
      write(describe(event, nameOf));
      showNumbers();
    });
  }
}

function describe(event: StockEvent, nameOf: (id?: string) => string): string {
  if (event.error) return `error: ${event.error.message}`;
  const verb = event.type === 'true-stock-block' ? 'blocked' : 'now';
  const what = event.reason ?? event.availability ?? '';
  return `${nameOf(event.productId)} ${verb} ${what}`;
}

function inWords(answer: FailedAnswer): string {
  if (answer === 'never') return 'no answer';
  if (answer === 'network-error') return 'connection lost';
  return `${answer.status}, ${answer.body.length} bytes`;
}

function write(text: string): void {
  const log = elementById('panel-log');
  const line = document.createElement('li');
  const time = document.createElement('time');
  time.textContent = new Date().toLocaleTimeString('en-GB');
  line.append(time, ` ${text}`);
  log.prepend(line);
  while (log.childElementCount > LINES) log.lastElementChild?.remove();
}

function showNumbers(): void {
  const {TrueStock} = globalThis as {
    TrueStock?: {stats(): Record<string, number>};
  };
  const stats = TrueStock?.stats() ?? {};
  elementById('panel-numbers').replaceChildren(
    ...['requests', 'errors', 'changes', 'verified', 'blocked'].map((name) => {
      const pair = document.createElement('div');
      const term = document.createElement('dt');
      const number = document.createElement('dd');
      term.textContent = name;
      number.textContent = String(stats[name] ?? 0);
      pair.append(term, number);
      return pair;
    }),
  );
}
