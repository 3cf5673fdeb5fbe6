import {http, HttpResponse, type HttpHandler} from 'msw';
import {setupWorker} from 'msw/browser';
import {stockHandler, type MockControls} from '../../../demo/mock/handlers.js';
import {MockShop} from '../../../demo/mock/mock-shop.js';
import {DEFAULT_SETTINGS} from '../../../demo/mock/stock-rules.js';
import {GOODS} from '../pages/goods.js';

/** A request that a theme has sent. */
export interface ThemeRequest {
  readonly route: string;
  readonly fields: URLSearchParams;
}

/** What a route answers; the words are the shop's own. */
export type Answer = () => Response | Promise<Response>;

const ADD = /^checkout\/cart[./|]add$/;
const SAVED: Answer = () =>
  HttpResponse.json({success: 'Saved by the shop.', total: '1 item'});

let worker: ReturnType<typeof setupWorker> | undefined;

/** One worker for all tests of a file; it is never stopped, only emptied. */
async function useHandlers(handlers: HttpHandler[]): Promise<void> {
  if (!worker) {
    worker = setupWorker();
    await worker.start({quiet: true, onUnhandledFrame: 'bypass'});
  }
  worker.resetHandlers(...handlers);
}

/**
 * A shop in a folder of its own: its stock endpoint, and the routes that its
 * theme posts to. Like OpenCart it checks no stock when something is added.
 */
export class ThemeShop {
  readonly base = `${location.origin}/shop-${crypto.randomUUID()}/`;
  readonly stock = new MockShop(GOODS);
  readonly controls: MockControls = {
    settings: DEFAULT_SETTINGS,
    delayMs: 0,
    failure: 'none',
    onResponse: () => {
      this.#asking -= 1;
    },
  };
  #asking = 0;
  #reading = 0;
  /** What the stock endpoint waits for. */
  held: Promise<void> = Promise.resolve();
  /** The page that the shop shows. */
  page = '';
  readonly requests: ThemeRequest[] = [];
  /** Route → its answer, where that is not "saved". */
  readonly answers = new Map<string, Answer>();

  static async open(): Promise<ThemeShop> {
    const shop = new ThemeShop();
    await useHandlers([
      // Answers nothing itself: the handler that comes next does.
      http.all(`${shop.base}stock`, () => {
        shop.#asking += 1;
        return shop.held;
      }),
      stockHandler(`${shop.base}stock`, shop.stock, shop.controls),
      http.get(shop.base, () => HttpResponse.html(shop.page)),
      http.all(`${shop.base}index.php`, async ({request}) =>
        shop.#answer(request),
      ),
      // What a page that is closed by now had still sent.
      http.all(/\/shop-/, () => new HttpResponse(null, {status: 204})),
    ]);
    return shop;
  }

  /** Every question about stock is answered, every request is read. */
  get isSettled(): boolean {
    return this.#asking + this.#reading === 0;
  }

  /** What has come in at the address that adds to the cart. */
  get adds(): ThemeRequest[] {
    return this.requests.filter(({route}) => ADD.test(route));
  }

  async #answer(request: Request): Promise<Response> {
    const {searchParams} = new URL(request.url);
    const route = searchParams.get('route') ?? '';
    const one = {route, fields: searchParams};
    // Counted before its body is read: the order is that of the page.
    this.requests.push(one);
    if (request.method === 'POST') {
      this.#reading += 1;
      one.fields = new URLSearchParams(await request.text());
      this.#reading -= 1;
    }
    if (/^common\/cart[./]info$/.test(route)) {
      return HttpResponse.html('<ul><li>1 item</li></ul>');
    }
    return (this.answers.get(route) ?? SAVED)();
  }
}
